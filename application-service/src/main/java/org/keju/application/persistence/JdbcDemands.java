package org.keju.application.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.search.Demand;
import org.keju.application.domain.search.Demands;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts in MySQL. They are taken from an index that holds all that is counted, so they are as true as the applications themselves;
 * who asks for them reads the outcome only.
 */
@Repository
class JdbcDemands implements Demands {

    private final JdbcClient jdbc;

    JdbcDemands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Demand of(UUID examId) {
        Instant asOf = asOf(examId);
        return asOf == null ? Demand.UNKNOWN : new Demand(asOf, stored(examId));
    }

    private @Nullable Instant asOf(UUID examId) {
        return jdbc.sql("select as_of from position_count_time where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(LocalDateTime.class)
                .optional()
                .map(asOf -> asOf.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }

    @Override
    public Map<UUID, Instant> counted() {
        Map<UUID, Instant> counted = new HashMap<>();
        jdbc.sql("select exam_id, as_of from position_count_time").query(row -> {
            Instant asOf = StoredTime.in(row, "as_of");
            counted.put(UuidBytes.toUuid(row.getBytes("exam_id")), asOf);
        });
        return counted;
    }

    @Override
    @Transactional
    public boolean countAgain(UUID examId, Instant now, Instant earlier) {
        if (!takeTurn(examId, now, earlier)) {
            return false;
        }
        Map<String, Demand.Count> stored = stored(examId);
        Map<String, Demand.Count> counted = count(examId);
        stored.keySet().stream()
                .filter(key -> !counted.containsKey(key))
                .toList()
                .forEach(key -> remove(examId, key));
        counted.forEach((key, count) -> {
            if (!count.equals(stored.get(key))) {
                store(examId, key, count);
            }
        });
        return true;
    }

    /** Whoever moves the time on holds its row until the end; the next one finds it moved. A clock set back counts as long ago. */
    private boolean takeTurn(UUID examId, Instant now, Instant earlier) {
        int moved = jdbc.sql("update position_count_time set as_of = ? where exam_id = ? and (as_of <= ? or as_of > ?)")
                .params(StoredTime.of(now), UuidBytes.of(examId), StoredTime.of(earlier), StoredTime.of(now))
                .update();
        return moved == 1 || takeFirstTurn(examId, now);
    }

    private boolean takeFirstTurn(UUID examId, Instant now) {
        return jdbc.sql("insert ignore into position_count_time (exam_id, as_of) values (?, ?)")
                        .params(UuidBytes.of(examId), StoredTime.of(now))
                        .update()
                == 1;
    }

    private Map<String, Demand.Count> count(UUID examId) {
        return counts("""
                select position_key, count(*), sum(qualification_state = 'PASSED'), sum(fee_state in ('PAID', 'WAIVED'))
                from application
                where exam_id = ? and position_key is not null and state in ('SUBMITTED', 'COMPLETE')
                group by position_key
                """, examId);
    }

    private Map<String, Demand.Count> stored(UUID examId) {
        return counts("select position_key, submitted, passed, paid from position_count where exam_id = ?", examId);
    }

    private Map<String, Demand.Count> counts(String query, UUID examId) {
        Map<String, Demand.Count> counts = new HashMap<>();
        jdbc.sql(query).param(UuidBytes.of(examId)).query(row -> {
            counts.put(row.getString(1), new Demand.Count(row.getInt(2), row.getInt(3), row.getInt(4)));
        });
        return counts;
    }

    private void store(UUID examId, String key, Demand.Count count) {
        jdbc.sql("replace into position_count (exam_id, position_key, submitted, passed, paid) values (?, ?, ?, ?, ?)")
                .params(List.of(UuidBytes.of(examId), key, count.submitted(), count.passed(), count.paid()))
                .update();
    }

    private void remove(UUID examId, String key) {
        jdbc.sql("delete from position_count where exam_id = ? and position_key = ?")
                .params(UuidBytes.of(examId), key)
                .update();
    }
}
