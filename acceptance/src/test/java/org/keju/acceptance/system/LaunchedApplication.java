package org.keju.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.keju.check.Context;
import org.keju.check.Database;
import org.keju.check.Evidence;
import org.keju.check.Topics;

/** Starts the platform with the project's own launcher, in a home of its own and on ports of its own. */
final class LaunchedApplication implements ApplicationUnderTest {

    private static final int PORT_OFFSET = 10_000;
    private static final int GATEWAY_PORT = 8080 + PORT_OFFSET;
    private static final int SIMULATOR_PORT = 8090 + PORT_OFFSET;
    private static final int MAILBOX_PORT = 8091 + PORT_OFFSET;
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "keju").toAbsolutePath();
    private static final Path CLOCK = Path.of("target", "clock").toAbsolutePath();
    private static final Duration START_WITHIN = Duration.ofMinutes(8);

    private final Map<String, Map<String, String>> environments = new HashMap<>();
    private final Set<Context> killed = EnumSet.noneOf(Context.class);

    static LaunchedApplication start() {
        try {
            Files.createDirectories(HOME);
            Files.deleteIfExists(CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say(keju(startOptions()));
        return new LaunchedApplication();
    }

    void stop() {
        say(keju("down"));
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
    public URI paymentChannel() {
        return URI.create("http://127.0.0.1:" + SIMULATOR_PORT);
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
        moveClockAhead(Duration.between(Instant.now(), instant));
    }

    @Override
    public void returnToThePresent() {
        moveClockAhead(Duration.ZERO);
    }

    private static void moveClockAhead(Duration ahead) {
        try {
            Path next = CLOCK.resolveSibling("clock.next");
            Files.writeString(next, ahead.toString());
            Files.move(next, CLOCK, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public KilledProgram kill(String program) {
        Arrays.stream(Context.values())
                .filter(context -> program.equals(serviceOf(context)))
                .forEach(killed::add);
        return KilledProgram.kill(program, HOME, environmentOf(program));
    }

    @Override
    public Path staffPasswords() {
        return HOME.resolve("staff-passwords.txt");
    }

    @Override
    public Path logs() {
        return HOME.resolve("logs");
    }

    @Override
    public Evidence evidence() {
        Map<Context, Database> databases = new EnumMap<>(Context.class);
        for (Context context : Context.values()) {
            String service = serviceOf(context);
            databases.put(
                    context,
                    new Database(
                            told(service, "SPRING_DATASOURCE_URL"),
                            told(service, "SPRING_DATASOURCE_USERNAME"),
                            told(service, "SPRING_DATASOURCE_PASSWORD")));
        }
        return new Evidence(databases, new Topics(told("payment-service", "SPRING_KAFKA_BOOTSTRAP_SERVERS")), killed);
    }

    private static String serviceOf(Context context) {
        return context.word() + "-service";
    }

    private String told(String program, String variable) {
        return Objects.requireNonNull(environmentOf(program).get(variable), variable);
    }

    private Map<String, String> environmentOf(String program) {
        return environments.computeIfAbsent(program, LaunchedApplication::askForEnvironmentOf);
    }

    private static Map<String, String> askForEnvironmentOf(String program) {
        return keju("env", program)
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }

    /** Servers that are not the platform's own keep what is in them. */
    private static String[] startOptions() {
        List<String> options =
                new ArrayList<>(List.of("up", "--detach", "--no-build", "--test-clock", CLOCK.toString()));
        if (System.getenv("KEJU_DATABASE_URL") == null && System.getenv("KEJU_KAFKA_BOOTSTRAP_SERVERS") == null) {
            options.add("--fresh");
        }
        return options.toArray(String[]::new);
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static String keju(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROJECT.resolve("keju").toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--home", HOME.toString(), "--port-offset", Integer.toString(PORT_OFFSET)));
        try {
            Path output = Files.createTempFile("keju", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(PROJECT.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(START_WITHIN.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("./keju %s did not succeed; see the logs in %s. It said:%n%s"
                        .formatted(arguments[0], HOME, Files.readString(output)));
            }
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
