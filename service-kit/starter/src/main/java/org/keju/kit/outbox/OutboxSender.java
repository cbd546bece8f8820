package org.keju.kit.outbox;

import io.micrometer.tracing.Span;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.keju.kit.events.TraceHeaders;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Sends events with a producer of its own and tells what became of each.
 *
 * <p>The producer never gives up a batch by itself: while it tries to deliver one, it would let the next go ahead, and the order of
 * a key would be lost. Instead, when the broker does not answer in time, the producer is thrown away with all that it has not
 * delivered, so nothing of it can arrive late, and the events are sent again from the first that is not acknowledged.
 */
final class OutboxSender {

    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            // a round comes all at once: waiting for more would only be late
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 * 1024);

    private final ProducerFactory<String, byte[]> producers;
    private final TraceHeaders traces;
    private final URI source;
    private final Duration patience;

    OutboxSender(ProducerFactory<String, byte[]> producers, TraceHeaders traces, URI source, Duration patience) {
        this.producers = producers.copyWithConfigurationOverride(SETTINGS);
        if (this.producers instanceof DefaultKafkaProducerFactory<String, byte[]> own) {
            own.setPhysicalCloseTimeout(0);
        }
        this.traces = traces;
        this.source = source;
        this.patience = patience;
    }

    /** Sends events in their order, all at once, and waits for the broker. */
    Sent send(List<OutboxRow> rows) {
        List<Sending> sendings = new ArrayList<>(rows.size());
        Set<OutboxRow.Key> refused = new HashSet<>();
        try (Producer<String, byte[]> producer = producers.createProducer()) {
            for (OutboxRow row : rows) {
                if (!refused.contains(row.topicAndKey())) {
                    Sending sending = send(producer, row);
                    sendings.add(sending);
                    if (sending.failedAtOnce() && !sending.refused(refused)) {
                        break; // the broker cannot be reached: whatever follows would overtake this one
                    }
                }
            }
        }
        return outcome(sendings);
    }

    private Sending send(Producer<String, byte[]> producer, OutboxRow row) {
        ProducerRecord<String, byte[]> message = row.toRecord(source);
        Span span = traces.startSending(row.traceparent(), row.topic(), message.headers());
        return new Sending(row, producer.send(message, (metadata, failure) -> span.end()));
    }

    private Sent outcome(List<Sending> sendings) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<OutboxRow> acknowledged = new ArrayList<>(sendings.size());
        List<Refused> refused = new ArrayList<>();
        KafkaException away = null;
        for (Sending sending : sendings) {
            try {
                sending.result().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                acknowledged.add(sending.row());
            } catch (ExecutionException e) {
                if (isRefusal(e.getCause())) {
                    refused.add(new Refused(sending.row(), String.valueOf(e.getCause())));
                } else {
                    away = new KafkaException("The broker did not take an event", e.getCause());
                }
            } catch (TimeoutException e) {
                away = new KafkaException("The broker did not answer within " + patience, e);
                producers.reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                producers.reset();
                throw new KafkaException("Interrupted while events were sent", e);
            }
        }
        return new Sent(acknowledged, refused, away);
    }

    /** The broker, or the producer on its behalf, will never take this event as it is. */
    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof InvalidRecordException
                || failure instanceof InvalidTimestampException
                || failure instanceof SerializationException;
    }

    void close() {
        producers.reset();
    }

    private record Sending(OutboxRow row, Future<?> result) {

        boolean failedAtOnce() {
            return result.state() == Future.State.FAILED;
        }

        boolean refused(Set<OutboxRow.Key> keys) {
            return isRefusal(result.exceptionNow()) && keys.add(row.topicAndKey());
        }
    }

    /** An event that the broker will not take. */
    record Refused(OutboxRow row, String cause) {}

    /**
     * What became of a round.
     *
     * @param away why the others were not delivered; null when there are none
     */
    record Sent(
            List<OutboxRow> acknowledged,
            List<Refused> refused,
            @Nullable KafkaException away) {}
}
