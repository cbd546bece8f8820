package org.keju.payment.domain;

/** A payment may not begin. Nothing has changed. */
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
        TOO_LATE
    }
}
