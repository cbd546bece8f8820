package org.keju.launcher;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing about the parts that were started, after their launcher has gone.
 *
 * @param ports where they listen
 * @param testClock the file that moves their clock; null for the real one
 */
record State(Map<String, Integer> ports, @Nullable String testClock, List<StartedPart> parts) {

    /**
     * A part that was started.
     *
     * @param startedAt when its process began, so that a later process with the same id is not mistaken for it
     * @param startSeconds how long it took to become ready; null until it is
     */
    record StartedPart(
            String name,
            long pid,
            Instant startedAt,
            @Nullable Double startSeconds) {

        static StartedPart of(String name, ProcessHandle process) {
            return new StartedPart(
                    name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH), null);
        }

        StartedPart readyAfter(double seconds) {
            return new StartedPart(name, pid, startedAt, seconds);
        }

        boolean is(ProcessHandle process) {
            return process.pid() == pid
                    && process.info().startInstant().orElse(Instant.EPOCH).equals(startedAt);
        }
    }

    static State of(Ports ports, Optional<String> testClock) {
        return new State(ports.byPart(), testClock.orElse(null), List.of());
    }

    /** Whether parts started by this state are what somebody wants who asks for these settings. */
    boolean suits(State wanted) {
        return ports.equals(wanted.ports)
                && Optional.ofNullable(testClock).equals(Optional.ofNullable(wanted.testClock));
    }

    State with(StartedPart part) {
        return new State(
                ports,
                testClock,
                Stream.concat(parts.stream().filter(other -> !other.name().equals(part.name())), Stream.of(part))
                        .toList());
    }

    State withReady(String name, double seconds) {
        return new State(
                ports,
                testClock,
                parts.stream()
                        .map(part -> part.name().equals(name) ? part.readyAfter(seconds) : part)
                        .toList());
    }

    /** How long this process took to become ready, if it ever did. */
    OptionalDouble startSeconds(String name, ProcessHandle process) {
        return parts.stream()
                .filter(part -> part.name().equals(name) && part.is(process))
                .flatMap(part -> Optional.ofNullable(part.startSeconds()).stream())
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }
}
