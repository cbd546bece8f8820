package org.keju.identity.domain;

/** A change among the staff that the rules do not allow. */
public class StaffRefused extends RuntimeException {

    private final Reason reason;

    public StaffRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        NO_ROLE,
        OWN_POSITION,
        LAST_ADMINISTRATOR,
        USERNAME_TAKEN,
        CHANGED_MEANWHILE
    }
}
