package org.keju.payment.domain;

import java.util.Optional;

/** Where an order stands, and what may become of it. Money that arrives settles an order unless it is settled or given up. */
public enum OrderState {
    /** May be paid; nobody has begun to. */
    REQUESTED,
    /** The candidate began to pay. */
    PAYING,
    /** Paid, once and for all. */
    SETTLED,
    /** No new attempt may begin; money that is on its way still settles it. */
    CLOSED,
    /** The application is given up: money that still comes goes back. */
    GIVEN_UP;

    /** What is asked of an order. */
    public enum Command {
        REQUEST,
        START,
        SETTLE,
        CLOSE,
        GIVE_UP
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
                            case GIVE_UP -> GIVEN_UP;
                        };
                    case PAYING ->
                        switch (command) {
                            case REQUEST, START -> PAYING;
                            case SETTLE -> SETTLED;
                            case CLOSE -> CLOSED;
                            case GIVE_UP -> GIVEN_UP;
                        };
                    case SETTLED ->
                        switch (command) {
                            case REQUEST, CLOSE, GIVE_UP -> SETTLED;
                            case START, SETTLE -> null;
                        };
                    case CLOSED ->
                        switch (command) {
                            case REQUEST -> REQUESTED;
                            case START -> null;
                            case SETTLE -> SETTLED;
                            case CLOSE -> CLOSED;
                            case GIVE_UP -> GIVEN_UP;
                        };
                    case GIVEN_UP ->
                        switch (command) {
                            case REQUEST -> REQUESTED;
                            case START, SETTLE -> null;
                            case CLOSE, GIVE_UP -> GIVEN_UP;
                        };
                });
    }
}
