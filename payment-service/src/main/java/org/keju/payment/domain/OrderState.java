package org.keju.payment.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands, and what may become of it. Money that arrives settles an order unless it is settled, given up or
 * void.
 */
public enum OrderState {
    /** May be paid; nobody has begun to. */
    REQUESTED,
    /** The candidate began to pay. */
    PAYING,
    /** Paid or waived, once and for all. */
    SETTLED,
    /** No new attempt may begin; money that is on its way still settles it. */
    CLOSED,
    /** The application is given up: money that still comes goes back. */
    GIVEN_UP,
    /** It was taken back: money that still comes goes back. The next attempt orders the fee anew. */
    VOIDED;

    /** What is asked of an order. */
    public enum Command {
        REQUEST,
        START,
        SETTLE,
        WAIVE,
        CLOSE,
        GIVE_UP,
        VOID
    }

    /** The state after the command; empty when the command is refused in this state. */
    public Optional<OrderState> after(Command command) {
        return Optional.ofNullable(
                switch (command) {
                    case REQUEST -> requested();
                    case START -> this == REQUESTED || this == PAYING || this == VOIDED ? PAYING : null;
                    case SETTLE -> isWanted() ? SETTLED : null;
                    case WAIVE -> this == GIVEN_UP ? GIVEN_UP : SETTLED;
                    case CLOSE -> this == REQUESTED || this == PAYING ? CLOSED : this;
                    case GIVE_UP -> this == SETTLED ? SETTLED : GIVEN_UP;
                    case VOID -> isWanted() ? VOIDED : null;
                });
    }

    /** Whether money of the right amount settles it. */
    private boolean isWanted() {
        return this == REQUESTED || this == PAYING || this == CLOSED;
    }

    private @Nullable OrderState requested() {
        return switch (this) {
            case PAYING, SETTLED -> this;
            case REQUESTED, CLOSED, GIVEN_UP, VOIDED -> REQUESTED;
        };
    }
}
