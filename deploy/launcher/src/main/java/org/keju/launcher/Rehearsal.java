package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.keju.embedded.DatabaseAddress;
import org.keju.embedded.Folders;
import org.keju.embedded.Processes;

/**
 * One start of a program beside the platform, from which the JVM learns what its next starts need. It works on a database
 * and a folder of its own and reaches no broker, so that nothing it does counts; and it is nicer than everybody else.
 */
final class Rehearsal {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private static final String OPERATORS_PORT = "MANAGEMENT_SERVER_PORT";

    /** Nobody listens there. */
    private static final String NO_BROKER = "127.0.0.1:1";

    private final ServicePart part;
    private final Home home;
    private final DatabaseAddress database;
    private final Path folder;
    private final int port = freePort();

    /** Where health is asked for: a port of its own where the program has one for operators. */
    private final int healthPort;

    Rehearsal(ServicePart part, Home home, DatabaseAddress database) {
        this.part = part;
        this.home = home;
        this.database = database;
        this.folder = home.folder().resolve("rehearsal");
        this.healthPort = part.environment().get().containsKey(OPERATORS_PORT) ? freePort() : port;
    }

    /** Whether the part has its cache now. */
    boolean run() throws IOException, InterruptedException {
        StartCache cache = part.cache();
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            database.createDatabase(scratch(), scratch(), scratch());
            Process process = start(cache);
            try {
                return awaitReady(process) && awaitWritten(process, cache);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } finally {
            database.dropDatabase(scratch(), scratch());
            Folders.delete(folder);
            Files.deleteIfExists(cache.unfinished());
            Files.deleteIfExists(Path.of(cache.unfinished() + ".config"));
        }
    }

    private Process start(StartCache cache) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("nice", "-n", "19", Jvm.java().toString()));
        command.addAll(part.options());
        command.addAll(cache.make());
        command.addAll(List.of("-jar", part.program().jar().toString()));
        ProcessBuilder builder = Processes.endingWithUs(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.newLog("rehearsal").toFile());
        Jvm.tell(builder, environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(part.environment().get());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.replace(OPERATORS_PORT, String.valueOf(healthPort));
        environment.replace("KEJU_MAILBOX_SMTP_PORT", String.valueOf(freePort()));
        environment.put("KEJU_DATA", folder.toString());
        environment.replace(
                "KEJU_STAFF_PASSWORDS_FILE", folder.resolve("passwords").toString());
        environment.replace("KEJU_DEMO", "false");
        environment.replace("SPRING_KAFKA_BOOTSTRAP_SERVERS", NO_BROKER);
        environment.replace("SPRING_DATASOURCE_URL", database.url(scratch()));
        environment.replace("SPRING_DATASOURCE_USERNAME", scratch());
        environment.replace("SPRING_DATASOURCE_PASSWORD", scratch());
        return environment;
    }

    private String scratch() {
        return "rehearsal";
    }

    private boolean awaitReady(Process process) throws InterruptedException {
        URI health = URI.create(
                "http://127.0.0.1:%d%s".formatted(healthPort, part.health().getPath()));
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!Health.isUp(health)) {
            if (System.nanoTime() > deadline || process.waitFor(GLANCE)) {
                return false;
            }
        }
        return true;
    }

    /** The JVM writes its cache when it ends, in a process of its own that it waits for. */
    private static boolean awaitWritten(Process process, StartCache cache) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(WRITTEN_WITHIN.toSeconds(), TimeUnit.SECONDS) || Files.notExists(cache.unfinished())) {
            return false;
        }
        Files.move(cache.unfinished(), cache.file(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
