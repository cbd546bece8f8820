package org.keju.payment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keju.kit.time.StoredTime;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Booked;
import org.keju.payment.domain.reconciliation.Books;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads receipts and refunds as plain rows: a day of the last rush has hundreds of thousands. */
@Repository
class JdbcBooks implements Books {

    private static final ZoneId CHANNELS_CALENDAR = ZoneId.of("Asia/Shanghai");
    private static final String PAYMENTS = """
            select 'PAYMENT' kind, r.transaction_number number, a.merchant_order_number, r.amount_fen, r.paid_at at
            from receipt r join payment_attempt a on a.id = r.attempt_id
            where r.channel = :channel""";
    private static final String REFUNDS = """
            select 'REFUND' kind, f.refund_number number, a.merchant_order_number, f.amount_fen, f.done_at at
            from refund f join receipt r on r.id = f.receipt_id join payment_attempt a on a.id = r.attempt_id
            where f.state = 'DONE'""";
    private static final RowMapper<Booked> BOOKED = (row, number) -> new Booked(
            Booked.Kind.valueOf(row.getString("kind")),
            row.getString("number"),
            row.getString("merchant_order_number"),
            row.getLong("amount_fen"),
            StoredTime.in(row, "at"));

    private final JdbcClient jdbc;

    JdbcBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Booked> payments(Channel channel, Collection<String> transactionNumbers) {
        return jdbc.sql(PAYMENTS + " and r.transaction_number in (:numbers)")
                .param("channel", channel.name())
                .param("numbers", transactionNumbers)
                .query(BOOKED)
                .list();
    }

    @Override
    public List<Booked> refunds(Collection<String> refundNumbers) {
        return jdbc.sql(REFUNDS + " and f.refund_number in (:numbers)")
                .param("numbers", refundNumbers)
                .query(BOOKED)
                .list();
    }

    @Override
    public List<Booked> between(Channel channel, Instant from, Instant until) {
        return jdbc.sql(PAYMENTS + " and r.paid_at >= :from and r.paid_at < :until union all " + REFUNDS
                        + " and r.channel = :channel and f.done_at >= :from and f.done_at < :until")
                .param("channel", channel.name())
                .param("from", StoredTime.of(from))
                .param("until", StoredTime.of(until))
                .query(BOOKED)
                .list();
    }

    @Override
    public Optional<LocalDate> firstDay(Channel channel) {
        return jdbc.sql("select min(created_at) from payment_attempt where channel = ?")
                .param(channel.name())
                .query(LocalDateTime.class)
                .optional()
                .map(first -> first.atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(CHANNELS_CALENDAR)
                        .toLocalDate());
    }
}
