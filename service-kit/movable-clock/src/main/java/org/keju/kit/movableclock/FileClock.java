package org.keju.kit.movableclock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that is ahead of the system's by as much as a file says (an ISO-8601 duration such as {@code PT72H}; no file: not at
 * all). All processes of a system under test read the same file, so one write moves them together.
 */
final class FileClock extends Clock {

    private final Path file;
    private final ZoneId zone;
    private volatile Reading reading = new Reading(FileTime.fromMillis(-1), Duration.ZERO);

    FileClock(Path file) {
        this(file, ZoneOffset.UTC);
    }

    private FileClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset());
    }

    private Duration offset() {
        try {
            if (!Files.exists(file)) {
                return Duration.ZERO;
            }
            FileTime modified = Files.getLastModifiedTime(file);
            if (!modified.equals(reading.modified())) {
                reading = new Reading(
                        modified, Duration.parse(Files.readString(file).strip()));
            }
            return reading.offset();
        } catch (IOException e) {
            throw new UncheckedIOException("The clock file cannot be read", e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FileClock(file, other);
    }

    private record Reading(FileTime modified, Duration offset) {}
}
