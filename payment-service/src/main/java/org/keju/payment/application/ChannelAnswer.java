package org.keju.payment.application;

import java.time.Instant;

/** How a channel says that an attempt stands. */
public sealed interface ChannelAnswer {

    /** The money was taken. */
    record Paid(String transactionNumber, long amountFen, Instant paidAt) implements ChannelAnswer {}

    /** The payer may still pay. */
    record Unpaid() implements ChannelAnswer {}

    /** The payer can no longer pay. */
    record Closed() implements ChannelAnswer {}

    /** The channel has never heard of it: the payer's browser has not come, and until the attempt expires still may. */
    record Unknown() implements ChannelAnswer {}
}
