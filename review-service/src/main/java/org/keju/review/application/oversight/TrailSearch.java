package org.keju.review.application.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who did what with which case, latest first. */
@Service
@Transactional(readOnly = true)
public class TrailSearch {

    /** Nobody turns more pages than these rows fill; counting on would read the whole table. */
    private static final int COUNTED = 10_000;

    private static final String COLUMNS = """
            select t.case_id, c.kind, c.application_number, t.actor_id, t.actor_name, t.deed, t.detail, t.happened_at
            """;

    private static final String LATEST_FIRST = " order by t.happened_at desc, t.id desc ";

    private final JdbcClient jdbc;

    TrailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to look for; null leaves a question open. */
    public record Filter(
            @Nullable String applicationNumber,
            @Nullable UUID actor,
            @Nullable Deed deed,
            @Nullable Instant from) {}

    /**
     * One deed.
     *
     * @param actorName empty for a candidate
     * @param detail why, or with which file
     */
    public record Entry(
            UUID caseId,
            CaseKind kind,
            String applicationNumber,
            UUID actorId,
            String actorName,
            Deed deed,
            String detail,
            Instant happenedAt) {

        static Entry of(ResultSet row, int number) throws SQLException {
            return new Entry(
                    UuidBytes.toUuid(row.getBytes("case_id")),
                    CaseKind.valueOf(row.getString("kind")),
                    row.getString("application_number"),
                    UuidBytes.toUuid(row.getBytes("actor_id")),
                    row.getString("actor_name"),
                    Deed.valueOf(row.getString("deed")),
                    row.getString("detail"),
                    StoredTime.in(row, "happened_at"));
        }
    }

    /** Entries are chosen in an index first, and read only then: a page far back would otherwise read all before it. */
    public Page<Entry> run(Filter filter, int page, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String matching = " from case_trail t" + where(filter, parameters);
        long total = jdbc.sql("select count(*) from (select 1" + matching + " limit " + COUNTED + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
        List<Entry> items = jdbc.sql(COLUMNS + "from (select t.id" + matching + LATEST_FIRST
                        + "limit :size offset :offset) chosen join case_trail t on t.id = chosen.id"
                        + " join review_case c on c.id = t.case_id" + LATEST_FIRST)
                .params(parameters)
                .param("size", size)
                .param("offset", page * size)
                .query(Entry::of)
                .list();
        return new Page<>(items, page, size, total);
    }

    private static String where(Filter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where true");
        if (filter.applicationNumber() != null) {
            where.append(" and t.case_id in (select c.id from review_case c where c.application_number = :number)");
            parameters.put("number", filter.applicationNumber());
        }
        if (filter.actor() != null) {
            where.append(" and t.actor_id = :actor");
            parameters.put("actor", UuidBytes.of(filter.actor()));
        }
        if (filter.deed() != null) {
            where.append(" and t.deed = :deed");
            parameters.put("deed", filter.deed().name());
        }
        if (filter.from() != null) {
            where.append(" and t.happened_at >= :from");
            parameters.put("from", StoredTime.of(filter.from()));
        }
        return where.toString();
    }
}
