package org.keju.payment.domain.reconciliation;

import java.time.Instant;

/**
 * A movement of money as we booked it.
 *
 * @param number the channel's transaction number of a payment, our number of a refund
 * @param amountFen in fen
 * @param at when the channel moved it, as far as we know
 */
public record Booked(Kind kind, String number, String merchantOrderNumber, long amountFen, Instant at) {

    /** Which way the money went. */
    public enum Kind {
        PAYMENT,
        REFUND
    }
}
