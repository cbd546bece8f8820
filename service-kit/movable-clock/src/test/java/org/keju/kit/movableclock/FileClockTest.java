package org.keju.kit.movableclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClockTest {

    @Test
    void followsTheSystemWhileThereIsNoFile(@TempDir Path folder) {
        assertThat(new FileClock(folder.resolve("clock")).instant())
                .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void isMovedByEachWriteToTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("clock");
        FileClock clock = new FileClock(file);

        Files.writeString(file, "PT72H");
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(3, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));

        Files.writeString(file, "-P1D\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(clock.instant()).isCloseTo(Instant.now().minus(1, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
    }
}
