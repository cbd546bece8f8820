package org.keju.bench.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic to its end and beyond, and tells the tally of each event of its run. */
final class Reader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final JsonMapper json;
    private final Events events;
    private final Tally tally;
    private final Thread thread;
    private volatile boolean closing;

    Reader(String bootstrapServers, JsonMapper json, Events events, Tally tally) {
        this.json = json;
        this.events = events;
        this.tally = tally;
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.IDENTITY).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // fixes the end before anything is sent
        thread = Thread.ofPlatform().name("reader").start(this::read);
    }

    private void read() {
        try (consumer) {
            while (!closing) {
                consumer.poll(Duration.ofMillis(50)).forEach(this::count);
            }
        }
    }

    private void count(ConsumerRecord<String, byte[]> message) {
        long now = System.nanoTime();
        UUID key = UUID.fromString(message.key());
        if (events.has(key)) {
            Instant at =
                    json.readValue(message.value(), AccountRegistered.class).registeredAt();
            tally.arrived(events.account(key), events.ordinal(at), now);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
    }
}
