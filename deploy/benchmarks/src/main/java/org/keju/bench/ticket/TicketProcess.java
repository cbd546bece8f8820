package org.keju.bench.ticket;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keju.bench.IdentityStandIn;
import org.keju.embedded.DatabaseSettings;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/** ticket-service from its jar, with a broker and with a database whose commits reach the disk. */
final class TicketProcess implements AutoCloseable {

    /** What names are encrypted with, by the service and by whoever writes some past it. */
    static final String FIELD_KEYS = "k1:" + secret();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String NAME = "keju_ticket";

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final Process process;
    private final URI address;

    private TicketProcess(EmbeddedDatabase database, EmbeddedBroker broker, Process process, URI address) {
        this.database = database;
        this.broker = broker;
        this.process = process;
        this.address = address;
    }

    static TicketProcess start(Path root, Path folder, IdentityStandIn neighbours, int presses)
            throws IOException, InterruptedException {
        DatabaseSettings settings = DatabaseSettings.lasting(
                        folder.resolve("database"), 0, folder.resolve("database.log"))
                .large();
        EmbeddedDatabase database = EmbeddedDatabase.start(settings);
        // a lasting server does not end with us, not even by Ctrl-C
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop-database"));
        database.createDatabase(NAME, NAME, NAME);
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar(root).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "ticket-service.log"));
        builder.environment().putAll(environment(database, broker, port, folder, neighbours, presses));
        URI address = URI.create("http://127.0.0.1:" + port);
        TicketProcess service = new TicketProcess(database, broker, builder.start(), address);
        service.awaitReady(folder);
        return service;
    }

    private static Map<String, String> environment(
            EmbeddedDatabase database,
            EmbeddedBroker broker,
            int port,
            Path folder,
            IdentityStandIn neighbours,
            int presses) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_PROFILES_ACTIVE", "embedded");
        environment.put("SPRING_DATASOURCE_URL", database.url(NAME));
        environment.put("SPRING_DATASOURCE_USERNAME", NAME);
        environment.put("SPRING_DATASOURCE_PASSWORD", NAME);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        environment.put("KEJU_IDENTITY_URL", neighbours.address().toString());
        environment.put("KEJU_PHOTO_URL", neighbours.address().toString());
        environment.put("KEJU_FIELD_KEYS", FIELD_KEYS);
        environment.put("KEJU_BLIND_INDEX_KEY", secret());
        environment.put("KEJU_SERVICE_SECRET", secret());
        environment.put("KEJU_TICKET_SIGNING_KEY", signingKey());
        environment.put("KEJU_TICKET_PRESSES", String.valueOf(presses));
        environment.put("KEJU_DATA", folder.resolve("data").toString());
        return environment;
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String signingKey() {
        try {
            return Base64.getEncoder()
                    .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Path jar(Path root) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve("ticket-service/target"))) {
            List<Path> jars =
                    built.filter(file -> file.toString().endsWith(".jar")).toList();
            return jars.stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("ticket-service has not been built"));
        }
    }

    private void awaitReady(Path folder) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("ticket-service did not start; see " + folder);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean isReady() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** Where Connector/J finds the service's database; user and password are its name. */
    String databaseUrl() {
        return database.url(NAME) + "&rewriteBatchedStatements=true&user=" + NAME + "&password=" + NAME;
    }

    String brokerAddress() {
        return broker.bootstrapServers();
    }

    /** How much processor time the service has used so far, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Ends the service; broker and database go on. */
    void stopService() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        stopService();
        broker.close();
        database.close();
    }
}
