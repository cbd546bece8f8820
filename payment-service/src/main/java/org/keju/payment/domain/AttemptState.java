package org.keju.payment.domain;

/**
 * Where one attempt stands at its channel. Money is a fact: whatever the state, an attempt that the channel calls paid has
 * succeeded.
 */
public enum AttemptState {
    /** The payer may still pay. */
    OPEN,
    /** We want it closed; the channel has not confirmed it yet. */
    CLOSING,
    /** The channel takes no more money for it. */
    CLOSED,
    /** The channel took money for it. */
    SUCCEEDED;

    /** What happens to an attempt. */
    public enum Command {
        GIVE_UP,
        CONFIRM_CLOSED,
        SUCCEED
    }

    public AttemptState after(Command command) {
        return switch (command) {
            case SUCCEED -> SUCCEEDED;
            case GIVE_UP -> this == OPEN ? CLOSING : this;
            case CONFIRM_CLOSED -> this == SUCCEEDED ? SUCCEEDED : CLOSED;
        };
    }

    /** Whether the channel must still be asked about it. */
    public boolean isWatched() {
        return this == OPEN || this == CLOSING;
    }
}
