package org.keju.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Starts the platform with the project's own launcher, in a home of its own and on ports of its own. */
final class LaunchedApplication implements ApplicationUnderTest {

    private static final int PORT_OFFSET = 20_000;
    private static final int GATEWAY_PORT = 8080 + PORT_OFFSET;
    private static final int MAILBOX_PORT = 8091 + PORT_OFFSET;
    private static final int DATABASE_PORT = 33_306 + PORT_OFFSET;
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "keju").toAbsolutePath();
    private static final Path CLOCK = Path.of("target", "clock").toAbsolutePath();
    private static final Duration START_WITHIN = Duration.ofMinutes(8);

    static LaunchedApplication start() {
        try {
            Files.createDirectories(HOME);
            Files.deleteIfExists(CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keju("up", "--detach", "--fresh", "--no-build", "--test-clock", CLOCK.toString());
        return new LaunchedApplication();
    }

    void stop() {
        keju("down");
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + GATEWAY_PORT);
    }

    @Override
    public URI mailbox() {
        return URI.create("http://127.0.0.1:" + MAILBOX_PORT);
    }

    @Override
    public Instant now() {
        try {
            Duration ahead = Files.exists(CLOCK) ? Duration.parse(Files.readString(CLOCK)) : Duration.ZERO;
            return Instant.now().plus(ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveClockTo(Instant instant) {
        try {
            Path next = CLOCK.resolveSibling("clock.next");
            Files.writeString(next, Duration.between(Instant.now(), instant).toString());
            Files.move(next, CLOCK, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path staffPasswords() {
        return HOME.resolve("staff-passwords.txt");
    }

    @Override
    public Connection database(String service) throws SQLException {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + DATABASE_PORT + "/keju_" + service + "?useInformationSchema=false",
                "keju_" + service,
                secrets.getProperty("database." + service));
    }

    private static void keju(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROJECT.resolve("keju").toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--home", HOME.toString(), "--port-offset", Integer.toString(PORT_OFFSET)));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(PROJECT.toFile())
                    .inheritIO()
                    .start();
            if (!process.waitFor(START_WITHIN.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("./keju " + arguments[0] + " did not succeed; see the logs in " + HOME);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
