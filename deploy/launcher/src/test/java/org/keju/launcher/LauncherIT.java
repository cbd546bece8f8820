package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real database, a real broker and dummies for the services, started by launchers that are processes of their own. */
class LauncherIT {

    private final Path root;
    private final Ports ports;
    private final String offset;

    LauncherIT(@TempDir Path folder) throws IOException {
        this.root = MiniatureCheckout.in(
                        Files.createDirectory(folder.toRealPath().resolve("a folder")))
                .root();
        this.offset = freeOffset();
        this.ports = ports(offset);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        keju("down").exitCode();
        assertThat(running()).isEmpty();
    }

    @Test
    void goesOnWithAPlatformWhoseLauncherWasKilled() throws Exception {
        LauncherProcess killed = keju("up");
        killed.awaitText("Stop with Ctrl-C");
        killed.kill();
        assertThat(running()).hasSize(Platform.NAMES.size());

        LauncherProcess next = keju("up", "--detach");

        assertThat(next.exitCode()).as(next.text()).isZero();
        assertThat(next.text()).contains("Keju already runs").contains("Stop with ./keju down");
        LauncherProcess status = keju("status");
        assertThat(status.exitCode()).as(status.text()).isZero();
    }

    @Test
    void startsAfterALauncherThatWasKilledHalfway() throws Exception {
        LauncherProcess killed = keju("up");
        killed.awaitText("broker              starting");
        killed.kill();

        LauncherProcess next = keju("up", "--detach");

        assertThat(next.exitCode()).as(next.text()).isZero();
        assertThat(running()).hasSize(Platform.NAMES.size());
    }

    @Test
    void stopsEverythingWhenItIsAskedToStop() throws Exception {
        LauncherProcess up = keju("up");
        up.awaitText("Stop with Ctrl-C");

        up.process().destroy();
        up.exitCode();

        assertThat(running()).isEmpty();
        assertThat(up.text().indexOf("gateway             stopped"))
                .isPositive()
                .isLessThan(up.text().indexOf("broker              stopped"));
        assertThat(up.text().indexOf("broker              stopped"))
                .isLessThan(up.text().indexOf("database            stopped"));
    }

    @Test
    void reportsAProgramThatDiesAndStopsTheOthers() throws Exception {
        LauncherProcess up = start(Map.of("DUMMY_FAILS", "photo-service"), "up", "--detach");

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text()).contains("photo-service ended while it started").contains("I refuse to start");
        assertThat(running()).isEmpty();
    }

    @Test
    void startsNothingWhereAPortIsTaken() throws Exception {
        try (ServerSocket somebody =
                new ServerSocket(ports.of("ticket-service"), 1, InetAddress.getLoopbackAddress())) {
            LauncherProcess up = keju("up", "--detach");

            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.text())
                    .contains("Port " + somebody.getLocalPort() + ", which ticket-service needs, is taken")
                    .doesNotContain("Starting");
        }
    }

    @Test
    void beginsAnewOnlyWhenToldTo() throws Exception {
        assertThat(keju("up", "--detach").exitCode()).isZero();
        String secrets = Files.readString(home().secrets());
        keju("down").exitCode();
        assertThat(keju("up", "--detach").exitCode()).isZero();
        assertThat(Files.readString(home().secrets())).isEqualTo(secrets);

        LauncherProcess fresh = keju("up", "--detach", "--fresh");

        assertThat(fresh.exitCode()).as(fresh.text()).isZero();
        assertThat(fresh.text()).contains("Stopping what still runs");
        assertThat(Files.readString(home().secrets())).isNotEqualTo(secrets);
    }

    /** What a developer does who starts one service in an IDE: a dummy started with what the launcher says of it. */
    @Test
    void leavesOneServiceToSomebodyWhoIsToldItsEnvironment() throws Exception {
        LauncherProcess up = keju("up", "--detach", "--only", "pay-simulator,payment", "--without", "payment");
        assertThat(up.exitCode()).as(up.text()).isZero();
        assertThat(up.text()).contains("payment-service is left out").contains("./keju env payment-service");
        assertThat(running()).hasSize(3);

        LauncherProcess env = keju("env", "payment");

        assertThat(env.exitCode()).as(env.text()).isZero();
        Process payment = startDummy("payment-service", environment(env.text()));
        try {
            awaitUp(ports.of("payment-service"));
        } finally {
            payment.destroyForcibly().waitFor();
        }
    }

    @Test
    void touchesNothingOfServersThatAreNotItsOwn() throws Exception {
        LauncherProcess up =
                start(Map.of(ExternalServers.DATABASE_URL, "jdbc:mysql://127.0.0.1:1/"), "up", "--detach", "--fresh");

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text()).contains("--fresh would have to empty servers that are not this platform's own");
        assertThat(home().folder()).doesNotExist();
    }

    @Test
    void saysWhichServerDoesNotAnswer() throws Exception {
        LauncherProcess up = start(Map.of(ExternalServers.DATABASE_URL, "jdbc:mysql://127.0.0.1:1/"), "up", "--detach");

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text()).contains("The database at jdbc:mysql://127.0.0.1:1/ (KEJU_DATABASE_URL) cannot be used");
        assertThat(running()).isEmpty();
    }

    @Test
    void saysThatItsHomeIsNoFolder() throws Exception {
        Files.writeString(root.resolve(".keju"), "a file");

        LauncherProcess up = keju("up", "--detach");

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text()).contains("Cannot write to " + home().folder()).contains("is not a folder");
        Files.delete(root.resolve(".keju"));
    }

    @Test
    void downEndsALauncherThatIsStillStarting() throws Exception {
        LauncherProcess up = keju("up");
        up.awaitText("broker              starting");

        LauncherProcess down = keju("down");

        assertThat(down.exitCode()).as(down.text()).isZero();
        up.exitCode();
        assertThat(running()).isEmpty();
    }

    private Process startDummy(String program, Map<String, String> environment) throws IOException {
        Path jar = Checkout.at(root).module(program).jar();
        ProcessBuilder builder = new ProcessBuilder(Jvm.java().toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("ide.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Map<String, String> environment(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }

    private static void awaitUp(int port) throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:%d/actuator/health".formatted(port));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Health.isUp(health)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private LauncherProcess keju(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    private LauncherProcess start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--port-offset", offset));
        if (arguments[0].equals("up")) {
            all.add("--no-build");
        }
        return LauncherProcess.start(root, environment, all);
    }

    private Home home() {
        return new Home(root.resolve(".keju"));
    }

    private Collection<ProcessHandle> running() {
        Platform platform = new Platform(
                home(),
                ports,
                new Programs(Checkout.at(root), Optional.empty(), false),
                Selection.ALL,
                ExternalServers.NONE);
        return OwnProcesses.of(platform.all()).values();
    }

    private static String freeOffset() {
        return Stream.generate(() -> String.valueOf(ThreadLocalRandom.current().nextInt(1_000, 12_000)))
                .filter(offset -> PortCheck.taken(ports(offset).byPart()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Ports ports(String offset) {
        return Ports.configured(Options.parse(List.of("up", "--port-offset", offset)), Map.of(), Map.of());
    }
}
