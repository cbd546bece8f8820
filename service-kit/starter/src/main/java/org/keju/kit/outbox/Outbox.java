package org.keju.kit.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.events.PublishedEvent;
import org.keju.kit.events.EventCodec;
import org.keju.kit.events.TraceHeaders;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes events exactly as durably as the change that caused them: an event is a row written in the same transaction,
 * and the {@link OutboxRelay} hands it to the broker afterwards.
 *
 * <p>Events of one key leave in the order in which their transactions committed, provided that those transactions exclude
 * one another, as changes to one versioned aggregate do.
 */
public class Outbox {

    static final int SHARDS = 16;

    private static final int ROWS_PER_STATEMENT = 500;

    /** What the relay publishes in a few seconds. */
    private static final int CROWD = 20_000;

    private final JdbcOperations jdbc;
    private final EventCodec codec;
    private final TraceHeaders traces;
    private final Clock clock;
    private final OutboxSignal signal;

    Outbox(JdbcOperations jdbc, EventCodec codec, TraceHeaders traces, Clock clock, OutboxSignal signal) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.traces = traces;
        this.clock = clock;
        this.signal = signal;
    }

    /**
     * Records an event for publication. Its bytes are fixed now, whatever becomes of the aggregate later.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(PublishedEvent event) {
        publishAll(List.of(event));
    }

    /**
     * The same for some events, in this order; few statements where the driver's {@code rewriteBatchedStatements} is on.
     *
     * @param events as many as fit into memory and into one transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishAll(List<? extends PublishedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        @Nullable String traceparent = traces.current();
        LocalDateTime now = StoredTime.of(clock.instant());
        jdbc.batchUpdate("""
                insert into outbox (shard, event_id, topic, message_key, type, body, traceparent, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", events, ROWS_PER_STATEMENT, (insert, event) -> set(insert, event, traceparent, now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.raise();
            }
        });
    }

    private void set(PreparedStatement insert, PublishedEvent event, @Nullable String traceparent, LocalDateTime now)
            throws SQLException {
        String key = event.key().toString();
        insert.setInt(1, Math.floorMod(key.hashCode(), SHARDS));
        insert.setBytes(2, UuidBytes.of(Ids.next()));
        insert.setString(3, event.topic());
        insert.setString(4, key);
        insert.setString(5, event.type());
        insert.setBytes(6, codec.write(event));
        insert.setString(7, traceparent);
        insert.setObject(8, now);
    }

    /**
     * Whether so many events wait that more would keep those of others waiting for seconds. Who has a million to tell looks at it
     * from time to time, and pauses.
     */
    public boolean isCrowded() {
        return Backlog.upTo(CROWD + 1, JdbcClient.create(jdbc)) > CROWD;
    }
}
