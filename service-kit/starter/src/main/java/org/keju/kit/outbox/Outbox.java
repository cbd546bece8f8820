package org.keju.kit.outbox;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.keju.events.PublishedEvent;
import org.keju.kit.events.EventCodec;
import org.keju.kit.events.TraceHeaders;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
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

    private final JdbcClient jdbc;
    private final EventCodec codec;
    private final TraceHeaders traces;
    private final Clock clock;
    private final OutboxSignal signal;

    Outbox(JdbcClient jdbc, EventCodec codec, TraceHeaders traces, Clock clock, OutboxSignal signal) {
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
        String key = event.key().toString();
        @Nullable String traceparent = traces.current();
        jdbc.sql("""
                insert into outbox (shard, event_id, topic, message_key, type, body, traceparent, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Math.floorMod(key.hashCode(), SHARDS))
                .param(UuidBytes.of(Ids.next()))
                .param(event.topic())
                .param(key)
                .param(event.type())
                .param(codec.write(event))
                .param(traceparent)
                .param(StoredTime.of(clock.instant()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.raise();
            }
        });
    }
}
