package org.keju.kit.testing.crash;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The topic and the database of one test, and the services that work there. */
record CrashSite(String topic, Database publishers, Database readers, String bootstrapServers) {

    /** A database and the user, of the same name and password, that owns it. */
    record Database(String name, String url) {}

    private static final String UNTIL = "--numbering.until=";
    private static final String SILENT = "--numbering.reads=false";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A publisher in a JVM of its own that goes on until there are so many events. */
    Child startPublisher(int events, String... more) {
        return Child.start(topic, NumberingService.class, arguments(publishers, publishing(events, more)));
    }

    /** A reader in a JVM of its own. */
    Child startReader(String... more) {
        return Child.start(topic, NumberingService.class, arguments(readers, more));
    }

    /** A reader in this JVM. */
    ConfigurableApplicationContext runReader() {
        return run(arguments(readers));
    }

    /** Publishes so many events and returns when the broker has them. */
    void publishAll(int events) {
        try (var publisher = run(arguments(publishers, publishing(events)))) {
            await("empty outbox").atMost(PATIENCE).until(() -> ledger().unpublished() == 0);
        }
    }

    Ledger ledger() {
        return new Ledger(this);
    }

    /** Waits until the readers have told the broker that they have read all there is. */
    void awaitEverythingRead() {
        await("everything read").atMost(PATIENCE).until(() -> broker().isReadBy(group(), topic));
    }

    /** Lets the readers begin anew. None may be at work. */
    void rewindReaders() {
        broker().rewind(group(), topic);
    }

    void sendEveryRecordAgainBackwards() {
        broker().sendAgainBackwards(topic);
    }

    /** Sends something under a key that nobody can read. */
    void sendPoison(UUID key) {
        broker().send(topic, key.toString(), "not an event");
    }

    int records(String ofTopic) {
        return broker().count(ofTopic);
    }

    /** How many records the topic holds beyond one for each event. */
    int repeatedRecords(int events) {
        return records(topic) - events;
    }

    private CrashBroker broker() {
        return new CrashBroker(bootstrapServers);
    }

    private String group() {
        return "numbering/" + topic;
    }

    private static ConfigurableApplicationContext run(List<String> arguments) {
        return SpringApplication.run(NumberingService.class, arguments.toArray(String[]::new));
    }

    private static String[] publishing(int events, String... more) {
        return Stream.concat(Stream.of(UNTIL + events, SILENT), Stream.of(more)).toArray(String[]::new);
    }

    private List<String> arguments(Database database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.main.web-application-type=none",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.name(),
                "--spring.datasource.password=" + database.name(),
                "--spring.datasource.hikari.connection-timeout=3000",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--spring.config.location=classpath:/service-kit.yaml",
                "--spring.application.name=numbering",
                // a killed consumer is missed sooner
                "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                "--spring.kafka.consumer.properties.heartbeat.interval.ms=1000",
                "--spring.profiles.active=embedded",
                "--logging.structured.format.console=",
                "--logging.level.root=WARN",
                "--numbering.topic=" + topic));
        arguments.addAll(List.of(more));
        return arguments;
    }
}
