package org.keju.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.events.Topics;

class EmbeddedBrokerIT {

    private static final Topics.Topic TOPIC = new Topics.Topic("notes", 1, false);

    @TempDir
    private Path folder;

    @Test
    void keepsRecordsWhenItsProcessIsKilled() throws Exception {
        int port = FreePort.orElse(0);
        BrokerAddress address = BrokerAddress.local(port);
        Process first = startProcess(port);
        address.createTopics(List.of(TOPIC));
        address.createTopics(List.of(TOPIC));
        write(address.bootstrapServers(), 1000);
        first.destroyForcibly().waitFor();

        try (EmbeddedBroker second = EmbeddedBroker.start(folder, 0)) {
            assertThat(read(second.bootstrapServers(), 1000)).hasSize(1000).endsWith("note 999");
        }
    }

    @Test
    void endsInOrderWhenItsProcessIsAskedTo() throws Exception {
        Process process = startProcess(FreePort.orElse(0));

        process.destroy();

        assertThat(process.waitFor(Duration.ofMinutes(1))).isTrue();
    }

    private Process startProcess(int port) throws IOException {
        Process process = Processes.endingWithUs(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!BrokerAddress.local(port).answersWithin(Duration.ofSeconds(1))) {
            assertThat(process.isAlive() && System.nanoTime() < deadline).isTrue();
        }
        return process;
    }

    private static void write(String bootstrapServers, int count) throws Exception {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < count; i++) {
                var sent = producer.send(new ProducerRecord<>(TOPIC.name(), "key", "note " + i));
                if (i == count - 1) {
                    sent.get();
                }
            }
        }
    }

    private static List<String> read(String bootstrapServers, int count) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(note -> values.add(note.value()));
            }
        }
        return values;
    }
}
