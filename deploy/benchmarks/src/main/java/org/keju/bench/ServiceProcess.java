package org.keju.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keju.embedded.Processes;

/** A program of the platform from its jar, as it is deployed. It ends with the benchmark, even with one that is killed. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;

    private ServiceProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a program and waits until it is ready.
     *
     * @param jar what to run
     * @param folder where it runs
     * @param log receives what it says
     * @param environment all that it is told; {@code SERVER_PORT} is among it, and {@code MANAGEMENT_SERVER_PORT} where readiness
     *     is asked for at another port
     */
    static ServiceProcess start(Path jar, Path folder, Path log, Map<String, String> environment)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = Processes.endingWithUs(List.of(java, "-jar", jar.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        String port = environment.getOrDefault("SERVER_PORT", "");
        ServiceProcess service = new ServiceProcess(builder.start(), local(port));
        URI health = local(environment.getOrDefault("MANAGEMENT_SERVER_PORT", port));
        service.awaitReady(health.resolve("/actuator/health/readiness"), log);
        return service;
    }

    /** What was built of a module. Where it is a library too, the jar that runs carries a name of its own. */
    public static Path jar(Path root, String module) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve(module + "/target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .max(Comparator.comparing(file -> file.toString().endsWith("-exec.jar")))
                    .orElseThrow(() -> new IllegalStateException(module + " has not been built"));
        }
    }

    private static URI local(String port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void awaitReady(URI readiness, Path log) throws InterruptedException {
        try {
            Waiting.until("a program is ready; see " + log, PATIENCE, () -> !process.isAlive() || isReady(readiness));
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("A program did not start; see " + log);
        }
    }

    private static boolean isReady(URI readiness) {
        try {
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    /** How much processor time it has used so far, in seconds. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
