package org.keju.launcher;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is worth knowing about the parts that were started, after their launcher has gone. */
record State(Wanted wanted, List<StartedPart> parts) {

    /**
     * What was asked for.
     *
     * @param ports where the parts listen
     * @param testClock the file that moves their clock; null for the real one
     * @param leftOut the parts that were not started
     * @param databaseUrl the database server of somebody else; null for our own
     * @param bootstrapServers the brokers of somebody else; null for our own
     */
    record Wanted(
            Map<String, Integer> ports,
            @Nullable String testClock,
            Set<String> leftOut,
            @Nullable String databaseUrl,
            @Nullable String bootstrapServers) {

        /** The servers of others, as one sees them who was not told how to administer them. */
        ExternalServers external() {
            return new ExternalServers(
                    Optional.ofNullable(databaseUrl).map(url -> new ExternalDatabase(url, "", "")),
                    Optional.ofNullable(bootstrapServers).map(ExternalBroker::new));
        }
    }

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

    /** Whether parts started by this state are what somebody wants who asks for this. */
    boolean suits(Wanted other) {
        return wanted.equals(other);
    }

    State with(StartedPart part) {
        return new State(
                wanted,
                Stream.concat(parts.stream().filter(other -> !other.name().equals(part.name())), Stream.of(part))
                        .toList());
    }

    State withReady(String name, double seconds) {
        return new State(
                wanted,
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
