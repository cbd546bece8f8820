package org.keju.application.domain;

import java.util.List;
import org.keju.application.domain.exam.FormFault;

/** A command that an application did not obey. It left no trace. */
public final class ApplicationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<FormFault> faults;

    /** Why. */
    public enum Reason {
        UNKNOWN_PLEDGE,
        PLEDGE_NOT_OPEN,
        PLEDGE_TOO_SOON,
        SIGNATURE_DIFFERS,
        NOT_OPEN_YET,
        CLOSED,
        LOCKED,
        ENDED,
        FORM_INVALID,
        FORM_INCOMPLETE,
        POSITION_MISSING,
        POSITION_UNKNOWN,
        POSITION_REFUSED_BEFORE,
        POSITION_FIXED,
        NOT_SUBMITTABLE,
        PAID_ALREADY,
        COMPLETE_ALREADY,
        NOT_SUBMITTED,
        NO_EXEMPTION,
        UNKNOWN_GROUND,
        EXEMPTION_IN_PERSON,
        EXEMPTION_NOT_OPEN,
        EXEMPTION_DECIDED,
        NO_CORRECTIONS,
        CORRECTION_BY_OTHERS,
        CORRECTION_NOT_NEEDED,
        CORRECTION_NOT_NOW,
        UNKNOWN_EVIDENCE,
        NAME_NOT_CORRECTABLE,
        NAME_INVALID,
        NOTHING_CORRECTED
    }

    public ApplicationRefused(Reason reason) {
        this(reason, List.of());
    }

    public ApplicationRefused(Reason reason, List<FormFault> faults) {
        super(reason.name());
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with single fields; empty when the reason is another. */
    public List<FormFault> faults() {
        return faults;
    }
}
