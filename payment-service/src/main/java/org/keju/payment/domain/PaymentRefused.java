package org.keju.payment.domain;

/** What is asked of an order cannot be. Nothing has changed. */
public class PaymentRefused extends RuntimeException {

    private final Reason reason;

    public PaymentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        ALREADY_SETTLED,
        CLOSED,
        TOO_LATE,
        /** It cannot be taken back any more: it is settled or given up. */
        NOT_UNPAID,
        /** Finance looks into its money first. */
        FROZEN,
        /** It cannot be taken back yet: a channel may still take money for it. */
        NOT_CLOSED
    }
}
