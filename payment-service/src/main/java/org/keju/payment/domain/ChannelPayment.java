package org.keju.payment.domain;

import java.time.Instant;

/**
 * A fact: the channel took this much money for this number of ours.
 *
 * @param merchantOrderNumber as the channel names it; need not be one that we know
 * @param transactionNumber the channel's own number of the payment
 * @param amountFen what the payer paid, in fen
 */
public record ChannelPayment(
        Channel channel, String merchantOrderNumber, String transactionNumber, long amountFen, Instant paidAt) {

    public ChannelPayment {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("Nobody pays " + amountFen + " fen");
        }
    }
}
