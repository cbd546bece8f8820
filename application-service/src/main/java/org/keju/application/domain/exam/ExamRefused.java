package org.keju.application.domain.exam;

/** A command about an exam that was not obeyed. */
public final class ExamRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        VERSION_PUBLISHED,
        NOTHING_PROPOSED,
        NO_POSITIONS,
        CLOSED,
        NO_ROSTER,
        ID_NUMBER_NEEDED,
        NOT_ON_ROSTER,
        ROSTER_ENTRY_TAKEN
    }

    public ExamRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
