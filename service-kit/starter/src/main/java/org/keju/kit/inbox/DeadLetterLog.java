package org.keju.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what to a parked key, and why: written in the transaction of the deed and never changed. */
class DeadLetterLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetterLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(DeadLetterAction.Kind kind, ParkedKey key, UUID eventId, Operator operator) {
        jdbc.sql("""
                insert into dead_letter_action
                  (parked_key, consumer, topic, message_key, event_id, action, done_by, reason, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(UuidBytes.of(key.id()))
                .param(key.consumer())
                .param(key.topic())
                .param(key.key())
                .param(UuidBytes.of(eventId))
                .param(kind.name())
                .param(operator.name())
                .param(operator.reason())
                .param(StoredTime.of(clock.instant()))
                .update();
    }

    List<DeadLetterAction> of(UUID parkedKey) {
        return jdbc.sql("select event_id, action, done_by, reason, done_at from dead_letter_action"
                        + " where parked_key = ? order by id")
                .param(UuidBytes.of(parkedKey))
                .query(DeadLetterLog::action)
                .list();
    }

    private static DeadLetterAction action(ResultSet row, int number) throws SQLException {
        return new DeadLetterAction(
                UuidBytes.toUuid(row.getBytes("event_id")),
                DeadLetterAction.Kind.valueOf(row.getString("action")),
                row.getString("done_by"),
                row.getString("reason"),
                StoredTime.in(row, "done_at"));
    }
}
