package org.keju.ticket.domain;

/** A ticket that cannot be had, or not now. */
public final class TicketRefused extends RuntimeException {

    private final Reason reason;
    private final transient Object[] arguments;

    public TicketRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Why. */
    public enum Reason {
        /** Not there, or not the caller's. */
        NOT_FOUND,
        NOT_SEATED,
        WINDOW_NOT_FIXED,
        /** With the time of opening, in the exam's zone. */
        NOT_OPEN_YET,
        /** With the time of closing, in the exam's zone. */
        CLOSED,
        /** The copy of the photo has not arrived yet. */
        PHOTO_MISSING
    }

    public Reason reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
