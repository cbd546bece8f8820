package org.keju.bench.login;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/** identity-service from its jar, as it is deployed, with a database and a broker of its own. */
final class IdentityProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final Process process;
    private final URI address;

    private IdentityProcess(EmbeddedDatabase database, EmbeddedBroker broker, Process process, URI address) {
        this.database = database;
        this.broker = broker;
        this.process = process;
        this.address = address;
    }

    static IdentityProcess start(Path root, Path folder) throws IOException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), 0);
        database.createDatabase("keju_identity", "keju_identity", "bench");
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-jar",
                        jar(root).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "identity-service.log"));
        builder.environment().putAll(environment(database, broker, port, folder));
        URI address = URI.create("http://127.0.0.1:" + port);
        IdentityProcess identity = new IdentityProcess(database, broker, builder.start(), address);
        identity.awaitReady(folder);
        return identity;
    }

    private static Map<String, String> environment(
            EmbeddedDatabase database, EmbeddedBroker broker, int port, Path folder) {
        return Map.of(
                "SERVER_PORT",
                String.valueOf(port),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SPRING_PROFILES_ACTIVE",
                "embedded",
                "SPRING_DATASOURCE_URL",
                "jdbc:mysql://127.0.0.1:" + database.port() + "/keju_identity?useInformationSchema=false",
                "SPRING_DATASOURCE_PASSWORD",
                "bench",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "KEJU_FIELD_KEYS",
                "k1:" + secret(),
                "KEJU_BLIND_INDEX_KEY",
                secret(),
                "KEJU_SERVICE_SECRET",
                secret(),
                "KEJU_DATA",
                folder.resolve("data").toString());
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path jar(Path root) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve("identity-service/target"))) {
            List<Path> jars =
                    built.filter(file -> file.toString().endsWith(".jar")).toList();
            return jars.stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("identity-service has not been built"));
        }
    }

    private void awaitReady(Path folder) throws InterruptedException {
        Door door = new Door(address);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!door.isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("identity-service did not start; see " + folder);
            }
            Thread.sleep(PAUSE);
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        broker.close();
        database.close();
    }
}
