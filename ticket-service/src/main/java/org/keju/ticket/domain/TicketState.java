package org.keju.ticket.domain;

/** How far a ticket is, in the candidate's eyes. */
public enum TicketState {
    /** No seat yet. */
    WAITING,
    /** A seat, but tickets cannot be printed yet. */
    SEATED,
    /** May be printed. */
    OPEN,
    /** Was printed and may be printed again. */
    ISSUED,
    /** Printing is over. */
    CLOSED;

    /** The state that follows from the facts; nothing else decides it. */
    public static TicketState of(boolean seated, boolean issued, TicketWindow.Phase phase) {
        return switch (phase) {
            case AFTER -> CLOSED;
            case NOT_FIXED, BEFORE -> seated ? SEATED : WAITING;
            case OPEN -> seated ? (issued ? ISSUED : OPEN) : WAITING;
        };
    }

    public boolean allowsPrinting() {
        return this == OPEN || this == ISSUED;
    }
}
