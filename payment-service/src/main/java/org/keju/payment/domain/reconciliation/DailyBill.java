package org.keju.payment.domain.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.keju.payment.domain.Channel;

/**
 * A channel's list of the money that moved on one day.
 *
 * @param day in the channel's own calendar
 */
public record DailyBill(Channel channel, LocalDate day, List<Line> lines) {

    public DailyBill {
        lines = List.copyOf(lines);
    }

    /** One movement of money. */
    public sealed interface Line {

        String transactionNumber();

        String merchantOrderNumber();

        /** In fen, always positive. */
        long amountFen();

        Instant at();
    }

    /** A payer paid. */
    public record Payment(String transactionNumber, String merchantOrderNumber, long amountFen, Instant at)
            implements Line {}

    /** Money went back; {@code refundNumber} is ours. */
    public record Refunded(
            String transactionNumber, String merchantOrderNumber, String refundNumber, long amountFen, Instant at)
            implements Line {}
}
