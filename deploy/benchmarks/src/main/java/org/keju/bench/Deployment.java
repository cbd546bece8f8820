package org.keju.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Some programs of the platform, as they are deployed, on servers of their own. What is started first is ended last. */
public final class Deployment implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path root;
    private final Path folder;
    private final Servers servers;
    private final Map<String, String> secrets = Map.of(
            "KEJU_FIELD_KEYS", "k1:" + secret(),
            "KEJU_BLIND_INDEX_KEY", secret(),
            "KEJU_SERVICE_SECRET", secret());
    private final Deque<ServiceProcess> programs = new ArrayDeque<>();

    private Deployment(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        this.servers = Servers.start(folder);
    }

    /**
     * Servers on which nothing runs yet.
     *
     * @param root the checkout, whose jars are built
     * @param folder a new folder for data and logs
     */
    public static Deployment start(Path root, Path folder) {
        return new Deployment(root, folder);
    }

    /** Starts a service on a database of its own. */
    public ServiceProcess run(String module, Map<String, String> settings) throws IOException, InterruptedException {
        String name = databaseOf(module);
        servers.createDatabase(name);
        Map<String, String> environment = new HashMap<>(secrets);
        environment.put("SPRING_PROFILES_ACTIVE", "embedded");
        environment.put("SPRING_DATASOURCE_URL", servers.databaseUrl(name));
        environment.put("SPRING_DATASOURCE_USERNAME", name);
        environment.put("SPRING_DATASOURCE_PASSWORD", name);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers());
        environment.putAll(settings);
        return runWithoutServers(module, environment);
    }

    /** Starts a program that needs neither database nor broker. */
    public ServiceProcess runWithoutServers(String module, Map<String, String> settings)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", freePort());
        environment.put("KEJU_DATA", folder.resolve("data").toString());
        environment.put("JDK_JAVA_OPTIONS", "-Xmx768m");
        environment.putAll(settings);
        Path log = folder.resolve(module + ".log");
        ServiceProcess program = ServiceProcess.start(ServiceProcess.jar(root, module), folder, log, environment);
        programs.push(program);
        return program;
    }

    /** Where Connector/J finds a service's database, for whoever writes past the service or wants to know the database's own speed. */
    public String databaseUrl(String module) {
        String name = databaseOf(module);
        return servers.databaseUrl(name) + "&rewriteBatchedStatements=true&user=" + name + "&password=" + name;
    }

    public String bootstrapServers() {
        return servers.bootstrapServers();
    }

    private static String databaseOf(String module) {
        return "keju_" + module.replace("-service", "");
    }

    /** 256 random bits, as Base64. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A port that nobody listens on at present. */
    public static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    @Override
    public void close() {
        programs.forEach(ServiceProcess::close);
        servers.close();
    }
}
