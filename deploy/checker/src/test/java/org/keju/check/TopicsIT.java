package org.keju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.embedded.EmbeddedBroker;
import org.keju.events.Topics.Topic;

/** What only a broker can break. */
class TopicsIT {

    private static final String TOPIC = org.keju.events.Topics.PAYMENT;

    private final EmbeddedBroker broker;
    private final Evidence evidence;

    TopicsIT(@TempDir Path folder) {
        broker = EmbeddedBroker.start(folder, 0);
        broker.createTopics(List.of(new Topic(TOPIC, 1, false)));
        evidence = new Evidence(Map.of(), new Topics(broker.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void eventThatLiesThereTwiceIsNamedUnlessItsServiceWasKilled() throws Exception {
        UUID event = UUID.randomUUID();
        send(event);
        send(UUID.randomUUID());
        assertThat(new EventsLieThereOnce().violations(evidence)).isEmpty();

        send(event);

        assertThat(new EventsLieThereOnce().violations(evidence))
                .singleElement()
                .asString()
                .contains(event.toString());
        assertThat(new EventsLieThereOnce().violations(killed(Context.PHOTO))).hasSize(1);
        assertThat(new EventsLieThereOnce().violations(killed(Context.PAYMENT))).isEmpty();
    }

    @Test
    void readerThatIsBehindIsNamed() throws Exception {
        send(UUID.randomUUID());
        send(UUID.randomUUID());
        read("review-service/" + TOPIC, 2);
        read("ticket-service/" + TOPIC, 1);

        assertThat(promise("Every reader has come to the end").violations(evidence))
                .containsExactly("ticket-service/" + TOPIC + " has 1 events to read");
    }

    private Evidence killed(Context context) {
        return new Evidence(Map.of(), evidence.topics(), Set.of(context));
    }

    private static Invariant promise(String beginning) {
        return Check.invariants().stream()
                .filter(invariant -> invariant.promise().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private void send(UUID event) throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(TOPIC, 0, "key", new byte[0]);
            message.headers().add(header("ce_id", event.toString())).add(header("ce_type", "something"));
            producer.send(message).get();
        }
    }

    private void read(String reader, long upTo) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(settings())) {
            admin.alterConsumerGroupOffsets(reader, Map.of(new TopicPartition(TOPIC, 0), new OffsetAndMetadata(upTo)))
                    .all()
                    .get();
        }
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static RecordHeader header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
