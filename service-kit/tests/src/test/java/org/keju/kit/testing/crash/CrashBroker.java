package org.keju.kit.testing.crash;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What lies on a broker, and what an operator can do to it. */
record CrashBroker(String bootstrapServers) {

    int count(String topic) {
        return reading(
                topic,
                consumer -> consumer.endOffsets(consumer.assignment()).values().stream()
                        .mapToInt(Math::toIntExact)
                        .sum());
    }

    boolean isReadBy(String group, String topic) {
        Map<TopicPartition, Long> ends = reading(topic, consumer -> consumer.endOffsets(consumer.assignment()));
        Map<TopicPartition, OffsetAndMetadata> read = asking(admin -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get());
        return ends.entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .allMatch(end ->
                        read.containsKey(end.getKey()) && read.get(end.getKey()).offset() == end.getValue());
    }

    void rewind(String group, String topic) {
        Map<TopicPartition, OffsetAndMetadata> beginning = asking(admin -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get());
        beginning.replaceAll((partition, offset) -> new OffsetAndMetadata(0));
        asking(admin -> admin.alterConsumerGroupOffsets(group, beginning).all().get());
    }

    void sendAgainBackwards(String topic) {
        List<ConsumerRecord<String, byte[]>> records = all(topic);
        sending(producer -> records.reversed()
                .forEach(each -> producer.send(
                        new ProducerRecord<>(topic, each.partition(), each.key(), each.value(), each.headers()))));
    }

    void send(String topic, String key, String value) {
        sending(producer -> producer.send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8))));
    }

    private List<ConsumerRecord<String, byte[]>> all(String topic) {
        return reading(topic, consumer -> {
            consumer.seekToBeginning(consumer.assignment());
            long total = consumer.endOffsets(consumer.assignment()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (records.size() < total) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        });
    }

    private <T> T reading(String topic, Function<KafkaConsumer<String, byte[]>, T> use) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            return use.apply(consumer);
        }
    }

    private void sending(Consumer<KafkaProducer<String, byte[]>> use) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            use.accept(producer);
        }
    }

    private <T> T asking(Question<T> question) {
        try (Admin admin = Admin.create(settings())) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
