package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.launcher.State.StartedPart;

class StateFileTest {

    private static final Map<String, Integer> PORTS = Map.of("gateway", 8080);

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() {
        StateFile file = new StateFile(folder.resolve("state.json"));
        State state = state("/clock")
                .with(StartedPart.of("gateway", ProcessHandle.current()))
                .withReady("gateway", 3.25);

        file.write(state);

        assertThat(file.read()).contains(state);
    }

    @Test
    void isEmptyBeforeTheFirstStart() {
        assertThat(new StateFile(folder.resolve("state.json")).read()).isEmpty();
    }

    @Test
    void isEmptyIfItIsNotOurs() throws IOException {
        Path file = Files.writeString(folder.resolve("state.json"), "[half");

        assertThat(new StateFile(file).read()).isEmpty();
    }

    @Test
    void isEmptyIfAnOlderVersionWroteIt() throws IOException {
        Path file = Files.writeString(folder.resolve("state.json"), "{\"ports\": {\"gateway\": 8080}, \"parts\": []}");

        assertThat(new StateFile(file).read()).isEmpty();
    }

    @Test
    void doesNotMistakeALaterProcessWithTheSameId() {
        ProcessHandle self = ProcessHandle.current();
        StartedPart earlier = new StartedPart("gateway", self.pid(), Instant.EPOCH, 1.0);
        State state = state(null).with(earlier);

        assertThat(state.startSeconds("gateway", self)).isEmpty();
        assertThat(state.with(StartedPart.of("gateway", self).readyAfter(2.0)).startSeconds("gateway", self))
                .hasValue(2.0);
    }

    @Test
    void suitsOnlyWhoeverWantsTheSamePortsAndTheSameClock() {
        State state = state(null);

        assertThat(state.suits(wanted(PORTS, null))).isTrue();
        assertThat(state.suits(wanted(PORTS, "/clock"))).isFalse();
        assertThat(state.suits(wanted(Map.of("gateway", 80), null))).isFalse();
    }

    private static State state(@Nullable String testClock) {
        return new State(wanted(PORTS, testClock), List.of());
    }

    private static State.Wanted wanted(Map<String, Integer> ports, @Nullable String testClock) {
        return new State.Wanted(ports, testClock, Set.of("photo-service"), null, null);
    }
}
