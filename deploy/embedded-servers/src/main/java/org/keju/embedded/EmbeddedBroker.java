package org.keju.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.keju.events.Topics;

/** A Kafka broker within this JVM, on a log directory that outlives it. {@link BrokerProcess} gives it a JVM of its own. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final BrokerAddress address;

    private EmbeddedBroker(KafkaRaftServer server, int port, BrokerAddress address) {
        this.server = server;
        this.port = port;
        this.address = address;
    }

    /** Starts a broker and returns when it serves; port 0 takes a free one. */
    public static EmbeddedBroker start(Path logDirectory, int port) {
        Path directory = logDirectory.toAbsolutePath().normalize();
        int listening = FreePort.orElse(port);
        BrokerAddress address = BrokerAddress.local(listening);
        BrokerProperties properties = new BrokerProperties(directory, listening, FreePort.orElse(0));
        try {
            format(directory);
        } catch (Exception e) {
            throw new ServerDidNotStart("The broker's log cannot be prepared in " + directory + ": " + e, e);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties.asMap(), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, listening, address);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return address.bootstrapServers();
    }

    /** Makes sure that these topics exist. */
    public void createTopics(List<Topics.Topic> topics) {
        address.createTopics(topics);
    }

    /** Ends the broker in order; its log stays. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    @Override
    public void close() {
        stop();
    }

    void awaitStop() {
        server.awaitShutdown();
    }

    private static void format(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false))
                .setNodeId(BrokerProperties.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerProperties.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }
}
