package org.keju.kit.outbox;

import io.micrometer.tracing.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.keju.kit.events.TraceHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting events to the broker and forgets those that the broker has acknowledged.
 *
 * <p>The relay asks for rows that are there, never for "ids above the last one seen": transactions do not commit in the order
 * of their ids. A shard is published by whoever holds its row lock, so any number of copies of a service may run; a crash
 * closes the connection and thereby frees the lock. What was sent but not yet forgotten is sent again with the same event id.
 */
public class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KafkaTemplate<String, byte[]> kafka;
    private final TraceHeaders traces;
    private final URI source;

    OutboxRelay(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            KafkaTemplate<String, byte[]> kafka,
            TraceHeaders traces,
            URI source) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
        this.traces = traces;
        this.source = source;
    }

    /**
     * Publishes what waits now.
     *
     * @return how many events the broker took
     */
    public int publishPending() {
        List<Integer> shards = jdbc.sql("select distinct shard from outbox")
                .query(Integer.class)
                .list();
        int published = 0;
        for (int shard : shards) {
            int taken;
            do {
                taken = transaction.execute(status -> publishShard(shard));
                published += taken;
            } while (taken == BATCH);
        }
        return published;
    }

    private int publishShard(int shard) {
        boolean mine = jdbc.sql("select shard from outbox_shard where shard = ? for update skip locked")
                .param(shard)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!mine) {
            return 0;
        }
        List<OutboxRow> rows =
                jdbc.sql("""
                select id, event_id, topic, message_key, type, body, traceparent, created_at
                from outbox where shard = ? order by id limit\s""" + BATCH).param(shard).query(OutboxRow::of).list();
        List<Long> acknowledged = send(rows);
        forget(acknowledged);
        return acknowledged.size();
    }

    /** Sends all rows at once; after a failed one, later rows of its key wait for the next round so that order is kept. */
    private List<Long> send(List<OutboxRow> rows) {
        List<CompletableFuture<?>> sendings = rows.stream().map(this::send).collect(Collectors.toList());
        List<Long> acknowledged = new ArrayList<>(rows.size());
        Set<String> failedKeys = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            OutboxRow row = rows.get(i);
            if (succeeded(row, sendings.get(i)) && !failedKeys.contains(row.key())) {
                acknowledged.add(row.id());
            } else {
                failedKeys.add(row.key());
            }
        }
        return acknowledged;
    }

    private CompletableFuture<?> send(OutboxRow row) {
        ProducerRecord<String, byte[]> message = row.toRecord(source);
        Span span = traces.startSending(row.traceparent(), row.topic(), message.headers());
        return kafka.send(message).whenComplete((result, failure) -> span.end());
    }

    private boolean succeeded(OutboxRow row, CompletableFuture<?> sending) {
        try {
            sending.join();
            return true;
        } catch (CompletionException e) {
            log.warn(
                    "Event {} of type {} could not be published and will be tried again", row.eventId(), row.type(), e);
            return false;
        }
    }

    private void forget(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from outbox where id in (:ids)").param("ids", ids).update();
        }
    }
}
