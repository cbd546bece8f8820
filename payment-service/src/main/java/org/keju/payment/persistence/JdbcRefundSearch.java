package org.keju.payment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.payment.application.finance.Page;
import org.keju.payment.application.finance.RefundSearch;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.Refund;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refunds beside the payments that they give back. */
@Repository
class JdbcRefundSearch implements RefundSearch {

    private static final String REFUNDS = """
            select f.*, o.application_id, r.channel, r.transaction_number, a.merchant_order_number
            from refund f
            join payment_order o on o.id = f.order_id
            join receipt r on r.id = f.receipt_id
            join payment_attempt a on a.id = r.attempt_id
            where :state is null or f.state = :state
            order by f.created_at desc, f.id desc limit :size offset :offset
            """;

    private final JdbcClient jdbc;

    JdbcRefundSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<FoundRefund> find(Refund.@Nullable State state, int page, int size) {
        String name = state == null ? null : state.name();
        List<FoundRefund> items = jdbc.sql(REFUNDS)
                .param("state", name)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(JdbcRefundSearch::found)
                .list();
        long total = jdbc.sql("select count(*) from refund f where :state is null or f.state = :state")
                .param("state", name)
                .query(Long.class)
                .single();
        return new Page<>(items, page, size, total);
    }

    @Override
    public List<RefundSum> sums() {
        return jdbc.sql("select state, count(*) refunds, sum(amount_fen) fen from refund group by state order by state")
                .query((row, number) -> new RefundSum(
                        Refund.State.valueOf(row.getString("state")), row.getLong("refunds"), row.getLong("fen")))
                .list();
    }

    private static FoundRefund found(ResultSet row, int number) throws SQLException {
        return new FoundRefund(
                UuidBytes.toUuid(row.getBytes("id")),
                UuidBytes.toUuid(row.getBytes("order_id")),
                UuidBytes.toUuid(row.getBytes("application_id")),
                Channel.valueOf(row.getString("channel")),
                row.getString("merchant_order_number"),
                row.getString("transaction_number"),
                row.getString("refund_number"),
                row.getLong("amount_fen"),
                Refund.Reason.valueOf(row.getString("reason")),
                Refund.State.valueOf(row.getString("state")),
                StoredTime.in(row, "created_at"),
                row.getInt("tries"),
                StoredTime.inOrNull(row, "next_try_at"),
                StoredTime.inOrNull(row, "done_at"),
                row.getString("refusal"));
    }
}
