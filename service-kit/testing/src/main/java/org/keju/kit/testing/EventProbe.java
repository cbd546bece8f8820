package org.keju.kit.testing;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.keju.events.EventName;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;
import org.keju.kit.events.EventCodec;
import org.keju.kit.events.PoisonEvent;
import org.springframework.kafka.core.KafkaTemplate;

/** Speaks on the topics as other services would, and listens to all of them. */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final URI SOURCE = URI.create("urn:keju:test");

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> heard = new CopyOnWriteArrayList<>();
    private final Thread listener;

    EventProbe(KafkaTemplate<String, byte[]> kafka, EventCodec codec, String bootstrapServers) {
        this.kafka = kafka;
        this.codec = codec;
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Topics.all().stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // fixes the end before anything is published
        listener = Thread.ofPlatform().name("event-probe").daemon().start(this::listen);
    }

    /** Publishes an event. */
    public void send(PublishedEvent event) {
        send(UUID.randomUUID(), event);
    }

    /** Publishes an event under this id; the same id twice is a repeated delivery. */
    public void send(UUID eventId, PublishedEvent event) {
        sendRaw(eventId, event.type(), event.topic(), event.key().toString(), codec.write(event));
    }

    /** Publishes any bytes under an event type, as a broken or hostile publisher would. */
    public void sendRaw(UUID eventId, String type, String topic, String key, byte[] body) {
        kafka.send(KafkaMessageFactory.<String>createWriter(topic, key)
                        .writeBinary(CloudEventBuilder.v1()
                                .withId(eventId.toString())
                                .withType(type)
                                .withSource(SOURCE)
                                .withDataContentType("application/json")
                                .withData(body)
                                .build()))
                .join();
    }

    /** Waits for an event of this type that satisfies the condition, proves that it keeps its schema, and gives it. */
    public <E extends PublishedEvent> E await(Class<E> type, Predicate<? super E> condition) {
        E event = Awaitility.await("an event of type " + type.getSimpleName())
                .atMost(PATIENCE)
                .until(() -> heard(type).stream().filter(condition).toList(), found -> !found.isEmpty())
                .getFirst();
        EventContracts.assertThatKeepsItsSchema(event, codec);
        return event;
    }

    /** All readable events of this type since the probe was made, in the order in which they were heard. */
    public <E extends PublishedEvent> List<E> heard(Class<E> type) {
        String name = EventName.Names.of(type);
        return heard.stream()
                .filter(message -> !message.topic().endsWith(Topics.DEAD_LETTER_SUFFIX))
                .flatMap(message -> read(message, name, type).stream())
                .toList();
    }

    private <E extends PublishedEvent> Optional<E> read(
            ConsumerRecord<String, byte[]> message, String name, Class<E> type) {
        try {
            return codec.envelope(message).type().equals(name)
                    ? Optional.of(codec.read(message.value(), type))
                    : Optional.empty();
        } catch (PoisonEvent e) {
            return Optional.empty(); // sent on purpose by some test
        }
    }

    /** Every record of a topic since the probe was made. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        return heard.stream().filter(message -> message.topic().equals(topic)).toList();
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            }
        } catch (WakeupException e) {
            // closing
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            listener.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
