package org.keju.bench.submit;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keju.bench.IdentityStandIn;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/** The gateway and application-service from their jars, as they are deployed, with a database and a broker of their own. */
final class Platform implements AutoCloseable {

    private static final String SCHEMA = "keju_application";
    private static final String PASSWORD = "bench";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path root;
    private final Path folder;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final List<Process> processes = new ArrayList<>();
    private final URI gateway;

    private Platform(Path root, Path folder, EmbeddedDatabase database, EmbeddedBroker broker, int port) {
        this.root = root;
        this.folder = folder;
        this.database = database;
        this.broker = broker;
        this.gateway = URI.create("http://127.0.0.1:" + port);
    }

    static Platform start(Path root, Path folder, IdentityStandIn identity) throws IOException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), 0);
        database.createDatabase(SCHEMA, SCHEMA, PASSWORD);
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        Platform platform = new Platform(root, folder, database, broker, freePort());
        try {
            platform.startServices(identity.address());
            return platform;
        } catch (IOException | InterruptedException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void startServices(URI identity) throws IOException, InterruptedException {
        URI application = URI.create("http://127.0.0.1:" + freePort());
        start("application-service", settingsOfApplication(identity, application));
        int management = freePort();
        start(
                "gateway",
                Map.of(
                        "SERVER_PORT", String.valueOf(gateway.getPort()),
                        "MANAGEMENT_SERVER_PORT", String.valueOf(management),
                        "KEJU_PUBLIC_URL", gateway.toString(),
                        "KEJU_IDENTITY_URL", identity.toString(),
                        "KEJU_APPLICATION_URL", application.toString()));
        awaitReady(application);
        awaitReady(URI.create("http://127.0.0.1:" + management));
    }

    private Map<String, String> settingsOfApplication(URI identity, URI application) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SERVER_PORT", String.valueOf(application.getPort()));
        settings.put("SPRING_PROFILES_ACTIVE", "embedded");
        settings.put("SPRING_DATASOURCE_URL", databaseUrl());
        settings.put("SPRING_DATASOURCE_USERNAME", SCHEMA);
        settings.put("SPRING_DATASOURCE_PASSWORD", PASSWORD);
        settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        settings.put("KEJU_IDENTITY_URL", identity.toString());
        settings.put("KEJU_FIELD_KEYS", "k1:" + secret());
        settings.put("KEJU_BLIND_INDEX_KEY", secret());
        settings.put("KEJU_SERVICE_SECRET", secret());
        settings.put("KEJU_DEMO", "true");
        return settings;
    }

    private void start(String module, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-jar",
                        jar(module).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), module + ".log"));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("KEJU_DATA", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        processes.add(builder.start());
    }

    /** The jar that runs; where a plain one lies beside it, its name is the longer one. */
    private Path jar(String module) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve(module + "/target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .max(Comparator.comparingInt(file -> file.toString().length()))
                    .orElseThrow(() -> new IllegalStateException(module + " has not been built"));
        }
    }

    private void awaitReady(URI address) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(address)) {
            if (processes.stream().anyMatch(process -> !process.isAlive()) || System.nanoTime() > end) {
                throw new IllegalStateException("Something did not start; see " + folder);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean isReady(URI address) {
        try {
            URI readiness = address.resolve("/actuator/health/readiness");
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
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

    URI gateway() {
        return gateway;
    }

    /** The database of application-service, for whoever wants to know how fast it is by itself. */
    String databaseUrl() {
        return "jdbc:mysql://127.0.0.1:" + database.port() + "/" + SCHEMA + "?useInformationSchema=false";
    }

    String user() {
        return SCHEMA;
    }

    String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
        broker.close();
        database.close();
    }
}
