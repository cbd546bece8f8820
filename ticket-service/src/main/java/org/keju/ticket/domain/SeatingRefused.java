package org.keju.ticket.domain;

/** A change of the seating that is not possible, or not now. */
public final class SeatingRefused extends RuntimeException {

    private final Reason reason;
    private final transient Object[] arguments;

    public SeatingRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Why. */
    public enum Reason {
        EXAM_UNKNOWN,
        /** The exam has no such site or room. */
        ROOM_UNKNOWN,
        /** Somebody else is changing the seating of this exam. */
        BUSY,
        NO_ROOMS,
        /** With the city, site and room that the new file drops or shrinks although somebody sits there. */
        ROOM_IN_USE,
        /** Everything anew is not possible any more: tickets can be printed, or were. */
        TICKETS_OUT
    }

    public Reason reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
