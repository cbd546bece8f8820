package org.keju.payment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.payment.application.finance.OrderSearch;
import org.keju.payment.application.finance.Page;
import org.keju.payment.domain.OrderState;
import org.keju.payment.domain.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every condition stands for itself and has an index. Numbers are ASCII, whatever somebody looks for. */
@Repository
class JdbcOrderSearch implements OrderSearch {

    private static final String BY_NUMBER = """
            o.id in (select order_id from payment_attempt where merchant_order_number = convert(:number using ascii)
                     union all select order_id from receipt where transaction_number = convert(:number using ascii)
                     union all select order_id from refund where refund_number = convert(:number using ascii)
                     union all select id from payment_order where application_id = :application)""";

    private final JdbcClient jdbc;

    JdbcOrderSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<FoundOrder> find(Query query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        String where = where(query, parameters);
        List<FoundOrder> items = jdbc.sql("select o.* from payment_order o" + where
                        + " order by o.created_at desc, o.id desc limit :size offset :offset")
                .params(parameters)
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(JdbcOrderSearch::found)
                .list();
        long total = jdbc.sql("select count(*) from payment_order o" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new Page<>(items, query.page(), query.size(), total);
    }

    private static String where(Query query, Map<String, @Nullable Object> parameters) {
        List<String> conditions = new ArrayList<>();
        String number = query.number();
        if (number != null) {
            conditions.add(BY_NUMBER);
            parameters.put("number", number);
            parameters.put("application", applicationId(number));
        }
        OrderState state = query.state();
        if (state != null) {
            conditions.add("o.state = :state");
            parameters.put("state", state.name());
        }
        limit(query.from(), ">=", "from", conditions, parameters);
        limit(query.until(), "<", "until", conditions, parameters);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void limit(
            @Nullable Instant limit,
            String sign,
            String name,
            List<String> conditions,
            Map<String, @Nullable Object> parameters) {
        if (limit != null) {
            conditions.add("(o.settled_at %1$s :%2$s or o.settled_at is null and o.created_at %1$s :%2$s)"
                    .formatted(sign, name));
            parameters.put(name, StoredTime.of(limit));
        }
    }

    private static byte @Nullable [] applicationId(String number) {
        try {
            return UuidBytes.of(UUID.fromString(number));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static FoundOrder found(ResultSet row, int number) throws SQLException {
        return new FoundOrder(
                UuidBytes.toUuid(row.getBytes("id")),
                UuidBytes.toUuid(row.getBytes("application_id")),
                new Words(row.getString("subject_zh"), row.getString("subject_en")),
                row.getLong("amount_fen"),
                OrderState.valueOf(row.getString("state")),
                StoredTime.in(row, "created_at"),
                StoredTime.inOrNull(row, "settled_at"));
    }
}
