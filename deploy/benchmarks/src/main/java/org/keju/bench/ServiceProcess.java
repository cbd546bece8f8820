package org.keju.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/** A service from its jar, as it is deployed, with a database and a broker of its own. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final Process process;
    private final URI address;

    private ServiceProcess(EmbeddedDatabase database, EmbeddedBroker broker, Process process, URI address) {
        this.database = database;
        this.broker = broker;
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a service and waits until it is ready.
     *
     * @param module the folder of the service, such as {@code identity-service}
     * @param settings what it is told beside what every service is
     */
    public static ServiceProcess start(Path root, Path folder, String module, Map<String, String> settings)
            throws IOException, InterruptedException {
        String schema = "keju_" + module.replace("-service", "");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), 0);
        database.createDatabase(schema, schema, "bench");
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-jar",
                        jar(root, module).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), module + ".log"));
        builder.environment().putAll(environment(database, schema, broker, port, folder));
        builder.environment().putAll(settings);
        URI address = URI.create("http://127.0.0.1:" + port);
        ServiceProcess service = new ServiceProcess(database, broker, builder.start(), address);
        service.awaitReady(module, folder);
        return service;
    }

    private static Map<String, String> environment(
            EmbeddedDatabase database, String schema, EmbeddedBroker broker, int port, Path folder) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_PROFILES_ACTIVE", "embedded");
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:mysql://127.0.0.1:" + database.port() + "/" + schema + "?useInformationSchema=false");
        environment.put("SPRING_DATASOURCE_USERNAME", schema);
        environment.put("SPRING_DATASOURCE_PASSWORD", "bench");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        environment.put("KEJU_FIELD_KEYS", "k1:" + secret());
        environment.put("KEJU_BLIND_INDEX_KEY", secret());
        environment.put("KEJU_SERVICE_SECRET", secret());
        environment.put("KEJU_DATA", folder.resolve("data").toString());
        return environment;
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

    /** Where a module is a library too, the jar that runs carries a name of its own. */
    private static Path jar(Path root, String module) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve(module + "/target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .max(Comparator.comparing(file -> file.toString().endsWith("-exec.jar")))
                    .orElseThrow(() -> new IllegalStateException(module + " has not been built"));
        }
    }

    private void awaitReady(String module, Path folder) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException(module + " did not start; see " + folder);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean isReady() {
        try {
            URI readiness = address.resolve("/actuator/health/readiness");
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public URI address() {
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
