package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.launcher.State.StartedPart;

class StateFileTest {

    private static final Ports PORTS = new Ports(Map.of("gateway", 8080));

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() {
        StateFile file = new StateFile(folder.resolve("state.json"));
        State state = State.of(PORTS, Optional.of("/clock"))
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
    void doesNotMistakeALaterProcessWithTheSameId() {
        ProcessHandle self = ProcessHandle.current();
        StartedPart earlier = new StartedPart("gateway", self.pid(), Instant.EPOCH, 1.0);
        State state = State.of(PORTS, Optional.empty()).with(earlier);

        assertThat(state.startSeconds("gateway", self)).isEmpty();
        assertThat(state.with(StartedPart.of("gateway", self).readyAfter(2.0)).startSeconds("gateway", self))
                .hasValue(2.0);
    }

    @Test
    void suitsOnlyWhoeverWantsTheSamePortsAndTheSameClock() {
        State state = State.of(PORTS, Optional.empty());

        assertThat(state.suits(State.of(PORTS, Optional.empty()))).isTrue();
        assertThat(state.suits(State.of(PORTS, Optional.of("/clock")))).isFalse();
        assertThat(state.suits(State.of(new Ports(Map.of("gateway", 80)), Optional.empty())))
                .isFalse();
    }
}
