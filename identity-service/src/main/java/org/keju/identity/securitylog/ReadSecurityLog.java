package org.keju.identity.securitylog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the security log, latest first. */
@Service
public class ReadSecurityLog {

    /** Nobody turns more pages than these rows fill; counting on would read the whole table. */
    private static final int COUNTED = 10_000;

    private final JdbcClient jdbc;

    ReadSecurityLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to look for; null leaves a question open. */
    public record Filter(
            @Nullable UUID account,
            @Nullable String happening,
            @Nullable String outcome,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /**
     * One row.
     *
     * @param username of the account, for staff; {@code actorUsername} likewise
     */
    public record Row(
            long id,
            String happening,
            String outcome,
            @Nullable UUID accountId,
            @Nullable String username,
            @Nullable UUID actorId,
            @Nullable String actorUsername,
            @Nullable UUID sessionId,
            @Nullable String source,
            @Nullable String reason,
            int times,
            Instant happenedAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            Entry entry = EntryRow.read(row);
            return new Row(
                    row.getLong("id"),
                    entry.happening(),
                    entry.outcome().name(),
                    entry.accountId(),
                    row.getString("username"),
                    entry.actorId(),
                    row.getString("actor_username"),
                    entry.sessionId(),
                    entry.source(),
                    entry.reason(),
                    entry.times(),
                    entry.happenedAt());
        }
    }

    /** A part of the rows; {@code total} is counted up to {@value #COUNTED}. */
    public record Page(List<Row> items, int page, int size, long total) {}

    /** Log-ins and failures of one hour. */
    public record Hour(Instant hour, long loggedIn, long failed) {}

    @Transactional(readOnly = true)
    public Page run(Filter filter, int page, int size) {
        Where where = Where.of(filter);
        List<Row> rows = jdbc.sql("select l.*, a.username, b.username as actor_username from security_log l "
                        + "left join account a on a.id = l.account_id left join account b on b.id = l.actor_id "
                        + where.sql() + " order by l.id desc limit ? offset ?")
                .params(where.with(size, (long) page * size))
                .query(Row::of)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from security_log l " + where.sql() + " limit " + COUNTED
                        + ") counted")
                .params(where.values())
                .query(Long.class)
                .single();
        return new Page(rows, page, size, total);
    }

    /** The hours of a time in which anybody logged in or failed to. */
    @Transactional(readOnly = true)
    public List<Hour> hours(Instant from, Instant until) {
        return jdbc.sql("""
                        select date_format(happened_at, '%Y-%m-%dT%H:00:00Z') as hour,
                               sum(case when happening = 'LOGGED_IN' then times else 0 end) as logged_in,
                               sum(case when happening = 'LOG_IN_FAILED' then times else 0 end) as failed
                        from security_log
                        where happened_at >= ? and happened_at < ? and happening in ('LOGGED_IN', 'LOG_IN_FAILED')
                        group by hour order by hour
                        """)
                .params(StoredTime.of(from), StoredTime.of(until))
                .query((row, number) ->
                        new Hour(Instant.parse(row.getString("hour")), row.getLong("logged_in"), row.getLong("failed")))
                .list();
    }

    private record Where(String sql, List<Object> values) {

        static Where of(Filter filter) {
            List<String> conditions = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            add(
                    conditions,
                    values,
                    "l.account_id = ?",
                    filter.account() == null ? null : UuidBytes.of(filter.account()));
            add(conditions, values, "l.happening = ?", filter.happening());
            add(conditions, values, "l.outcome = ?", filter.outcome());
            add(conditions, values, "l.happened_at >= ?", filter.from() == null ? null : StoredTime.of(filter.from()));
            add(conditions, values, "l.happened_at < ?", filter.until() == null ? null : StoredTime.of(filter.until()));
            return new Where(conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions), values);
        }

        List<Object> with(Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return all;
        }

        private static void add(
                List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }
    }
}
