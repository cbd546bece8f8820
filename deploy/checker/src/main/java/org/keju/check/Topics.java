package org.keju.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the platform's topics, and how far its readers have come. Nothing is committed; readers do not notice. */
public record Topics(String bootstrapServers) {

    private static final String PREFIX = "keju.";
    private static final String DEAD_LETTERS = ".dlt";
    private static final Duration POLL = Duration.ofSeconds(2);

    /** An event as it lies there. */
    record Event(String topic, UUID id, String type) {}

    /** Shows every event, those that were there when this began. */
    void forEachEvent(Consumer<Event> visitor) {
        try (var reader = new KafkaConsumer<>(configuration(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = reader.listTopics().entrySet().stream()
                    .filter(topic ->
                            topic.getKey().startsWith(PREFIX) && !topic.getKey().endsWith(DEAD_LETTERS))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < end(ends, partition))) {
                for (ConsumerRecord<String, byte[]> message : reader.poll(POLL)) {
                    visitor.accept(event(message));
                }
            }
        }
    }

    /** How many events each consumer group, {@code service/topic}, has still to read; those that have none are left out. */
    Map<String, Long> backlogs() {
        try (Admin admin = Admin.create(configuration());
                var reader =
                        new KafkaConsumer<>(configuration(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<String> groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.contains("-service/"))
                    .toList();
            Map<String, Long> backlogs = new HashMap<>();
            for (String group : groups) {
                Map<TopicPartition, Long> read = new HashMap<>();
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach((partition, offset) -> {
                            if (offset != null) {
                                read.put(partition, offset.offset());
                            }
                        });
                long backlog = reader.endOffsets(read.keySet()).entrySet().stream()
                        .mapToLong(end -> end.getValue() - read.getOrDefault(end.getKey(), 0L))
                        .sum();
                if (backlog > 0) {
                    backlogs.put(group, backlog);
                }
            }
            return backlogs;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell how far its readers have come", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    /** The envelope is CloudEvents 1.0 in binary mode. */
    private static Event event(ConsumerRecord<String, byte[]> message) {
        return new Event(message.topic(), UUID.fromString(header(message, "ce_id")), header(message, "ce_type"));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("%s-%d@%d has no header %s"
                    .formatted(message.topic(), message.partition(), message.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
    }
}
