package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
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
        this.root = MiniatureCheckout.in(folder.toRealPath()).root();
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
        assertThat(running()).hasSize(10);

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
        assertThat(running()).hasSize(10);
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
        Platform platform = new Platform(home(), ports, new Programs(Checkout.at(root), Optional.empty()));
        return OwnProcesses.of(platform.all()).values();
    }

    private static String freeOffset() {
        return Stream.generate(() -> String.valueOf(ThreadLocalRandom.current().nextInt(1_000, 12_000)))
                .filter(offset -> PortCheck.taken(ports(offset)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Ports ports(String offset) {
        return Ports.configured(Options.parse(List.of("up", "--port-offset", offset)), Map.of(), Map.of());
    }
}
