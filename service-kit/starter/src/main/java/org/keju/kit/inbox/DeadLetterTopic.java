package org.keju.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.keju.events.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Publishes what a consumer could not handle to the topic's dead letters, as it came, with the cause in headers that hold
 * no personal data: the exception's class and place, never its message.
 */
final class DeadLetterTopic {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterTopic.class);
    private static final long PATIENCE_SECONDS = 30;

    private final KafkaOperations<String, byte[]> kafka;

    DeadLetterTopic(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Returns when the broker has it. The copy in the topic is for whoever watches; the parked event is what is replayed. */
    void publish(ConsumerRecord<String, byte[]> message, String consumer, FailureCause cause) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                message.topic() + Topics.DEAD_LETTER_SUFFIX, null, message.key(), message.value(), message.headers());
        add(letter.headers(), "keju_consumer", consumer);
        add(letter.headers(), "keju_cause", cause.exception());
        add(letter.headers(), "keju_place", cause.place());
        add(letter.headers(), "keju_position", message.partition() + "/" + message.offset());
        try {
            await(kafka.send(letter));
        } catch (KafkaException e) {
            if (!e.contains(RecordTooLargeException.class)) {
                throw e;
            }
            // the added headers made it so; it is parked all the same
            log.warn("A dead letter of {} is too large for its topic", message.topic());
        }
    }

    private static void await(CompletableFuture<?> sending) {
        try {
            sending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker did not take a dead letter", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while a dead letter was published", e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
