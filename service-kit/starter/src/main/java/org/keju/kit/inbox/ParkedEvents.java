package org.keju.kit.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of parked keys. */
class ParkedEvents {

    private static final String EVENTS = """
            select id, event_id, type, partition_n, position, arrived_at, state, mended_body is not null as mended
            from parked_event where parked_key = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of arrival. */
    List<ParkedEvent> of(UUID parkedKey) {
        return jdbc.sql(EVENTS + "order by id")
                .param(UuidBytes.of(parkedKey))
                .query(ParkedEvent::of)
                .list();
    }

    Optional<ParkedEvent> firstWaiting(UUID parkedKey) {
        return jdbc.sql(EVENTS + "and state = 'WAITING' order by id limit 1")
                .param(UuidBytes.of(parkedKey))
                .query(ParkedEvent::of)
                .optional();
    }

    Optional<ParkedEvent> find(UUID parkedKey, UUID eventId) {
        return jdbc.sql(EVENTS + "and event_id = ?")
                .params(UuidBytes.of(parkedKey), UuidBytes.of(eventId))
                .query(ParkedEvent::of)
                .optional();
    }

    /** The body that counts: the mended one, if there is one. */
    byte[] body(ParkedEvent event) {
        return jdbc.sql("select coalesce(mended_body, body) from parked_event where id = ?")
                .param(event.id())
                .query(byte[].class)
                .single();
    }

    void mend(ParkedEvent event, byte[] body) {
        jdbc.sql("update parked_event set mended_body = ? where id = ?")
                .params(body, event.id())
                .update();
    }

    void end(ParkedEvent event, ParkedEvent.State state) {
        jdbc.sql("update parked_event set state = ?, ended_at = ? where id = ?")
                .params(state.name(), StoredTime.of(clock.instant()), event.id())
                .update();
    }
}
