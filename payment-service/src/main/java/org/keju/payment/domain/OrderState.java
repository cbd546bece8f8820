package org.keju.payment.domain;

import java.util.Optional;

/** Where an order stands, and what may become of it. Money that arrives settles an order in every state but settled. */
public enum OrderState {
    /** May be paid; nobody has begun to. */
    REQUESTED,
    /** The candidate began to pay. */
    PAYING,
    /** Paid, once and for all. */
    SETTLED,
    /** No new attempt may begin; money that is on its way still settles it. */
    CLOSED;

    /** What is asked of an order. */
    public enum Command {
        REQUEST,
        START,
        SETTLE,
        CLOSE
    }

    /** The state after the command; empty when the command is refused in this state. */
    public Optional<OrderState> after(Command command) {
        return Optional.ofNullable(
                switch (this) {
                    case REQUESTED ->
                        switch (command) {
                            case REQUEST -> REQUESTED;
                            case START -> PAYING;
                            case SETTLE -> SETTLED;
                            case CLOSE -> CLOSED;
                        };
                    case PAYING ->
                        switch (command) {
                            case REQUEST, START -> PAYING;
                            case SETTLE -> SETTLED;
                            case CLOSE -> CLOSED;
                        };
                    case SETTLED ->
                        switch (command) {
                            case REQUEST, CLOSE -> SETTLED;
                            case START, SETTLE -> null;
                        };
                    case CLOSED ->
                        switch (command) {
                            case REQUEST -> REQUESTED;
                            case START -> null;
                            case SETTLE -> SETTLED;
                            case CLOSE -> CLOSED;
                        };
                });
    }
}
