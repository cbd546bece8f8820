package org.keju.kit.inbox;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys that stopped at an event, and the events that wait for them.
 *
 * <p>Whoever adds an event to a key, replays it or releases it holds the lock of the key's row, so no event can be added to a
 * key that is just being released, and none can overtake those that wait.
 */
class ParkedKeys {

    private static final String KEYS = """
            select k.*, (select count(*) from parked_event e where e.parked_key = k.id and e.state = 'WAITING') as waiting
            from parked_key k
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stops a key at an event, or adds the event to those that wait if the key has stopped already. */
    void park(String consumer, Arrival arrival, FailureCause cause) {
        UUID id = lock(consumer, arrival).orElseGet(() -> {
            UUID created = Ids.next();
            jdbc.sql("""
                    insert into parked_key (consumer, topic, message_key, id, parked_at, cause, place)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(consumer, arrival.topic(), arrival.key(), UuidBytes.of(created), now())
                    .params(List.of(cause.exception(), cause.place()))
                    .update();
            return created;
        });
        add(id, arrival);
    }

    /**
     * Lets an event wait if its key has stopped.
     *
     * @return false when it may have its effect now
     */
    boolean keepsWaiting(String consumer, Arrival arrival) {
        Optional<UUID> id = lock(consumer, arrival);
        id.ifPresent(parked -> add(parked, arrival));
        return id.isPresent();
    }

    private Optional<UUID> lock(String consumer, Arrival arrival) {
        return jdbc.sql("select id from parked_key where consumer = ? and topic = ? and message_key = ? for update")
                .params(consumer, arrival.topic(), arrival.key())
                .query(byte[].class)
                .optional()
                .map(UuidBytes::toUuid);
    }

    private void add(UUID parkedKey, Arrival arrival) {
        jdbc.sql("""
                insert into parked_event
                  (parked_key, event_id, type, partition_n, position, body, arrived_at, state)
                values (?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """)
                .param(UuidBytes.of(parkedKey))
                .param(UuidBytes.of(arrival.eventId()))
                .param(arrival.type())
                .param(arrival.partition())
                .param(arrival.position())
                .param(arrival.body())
                .param(now())
                .update();
    }

    List<ParkedKey> all() {
        return jdbc.sql(KEYS + "order by k.parked_at, k.id")
                .query(ParkedKey::of)
                .list();
    }

    Optional<ParkedKey> find(UUID id) {
        return jdbc.sql(KEYS + "where k.id = ?")
                .param(UuidBytes.of(id))
                .query(ParkedKey::of)
                .optional();
    }

    Optional<ParkedKey> lock(UUID id) {
        boolean there = jdbc.sql("select 1 from parked_key where id = ? for update")
                .param(UuidBytes.of(id))
                .query(Integer.class)
                .optional()
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    /** Remembers why the key stopped again. */
    void stopAgain(UUID id, FailureCause cause) {
        jdbc.sql("update parked_key set cause = ?, place = ? where id = ?")
                .params(cause.exception(), cause.place(), UuidBytes.of(id))
                .update();
    }

    /** Lets later events of the key have their effect again. */
    void release(UUID id) {
        jdbc.sql("delete from parked_key where id = ?").param(UuidBytes.of(id)).update();
    }

    private LocalDateTime now() {
        return StoredTime.of(clock.instant());
    }
}
