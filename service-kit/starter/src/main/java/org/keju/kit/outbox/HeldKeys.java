package org.keju.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keys whose next event the broker refuses for good. Each waits, and its later events with it, so that the others go on; it is
 * tried again now and then, so that it goes on by itself once the broker's limits have been raised.
 */
class HeldKeys {

    private static final Logger log = LoggerFactory.getLogger(HeldKeys.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final int LONGEST_CAUSE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All keys that are held, those whose turn to be tried has come included. */
    Set<OutboxRow.Key> all() {
        return jdbc
                .sql("select topic, message_key from outbox_held")
                .query((row, number) -> new OutboxRow.Key(row.getString("topic"), row.getString("message_key")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void hold(OutboxSender.Refused refused) {
        OutboxRow row = refused.row();
        String cause = refused.cause();
        String told =
                cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE)).replaceAll("[^\\x20-\\x7e]", "?");
        log.error("Event {} of type {} holds key {}: {}", row.eventId(), row.type(), row.key(), told);
        LocalDateTime tryAt = now().plus(TRY_AGAIN_AFTER);
        int known = jdbc.sql("update outbox_held set cause = ?, try_at = ? where topic = ? and message_key = ?")
                .params(told, tryAt, row.topic(), row.key())
                .update();
        if (known == 0) {
            jdbc.sql("""
                    insert into outbox_held (topic, message_key, event_id, cause, held_at, try_at)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(row.topic(), row.key(), UuidBytes.of(row.eventId()), told, now(), tryAt)
                    .update();
        }
    }

    void release(List<OutboxRow> published) {
        published.stream()
                .map(OutboxRow::topicAndKey)
                .distinct()
                .forEach(key -> jdbc.sql("delete from outbox_held where topic = ? and message_key = ?")
                        .params(key.topic(), key.key())
                        .update());
    }

    LocalDateTime now() {
        return StoredTime.of(clock.instant());
    }
}
