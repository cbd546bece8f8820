package org.keju.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One run of tests by Maven on one kind of servers. */
record TestPass(String name, Map<String, String> environment, String... arguments) {

    /** Where the test support of each module says which servers its tests ran on. */
    private static final String SERVERS_FILE = "test-servers/versions";

    /** How a pass ended; {@code servers} is empty if no test needed any. */
    record Result(String name, int exitCode, Set<String> servers, TestTotals totals, Duration duration) {

        @Override
        public String toString() {
            return "%-10s  %s  %s, %d:%02d min"
                    .formatted(
                            name,
                            totals,
                            servers.isEmpty() ? "no servers" : "on " + String.join("; ", servers),
                            duration.toMinutes(),
                            duration.toSecondsPart());
        }
    }

    Result run(Checkout checkout) throws IOException {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        int exitCode = Maven.in(checkout.root()).runVisibly(environment, arguments);
        return new Result(
                name,
                exitCode,
                servers(checkout, start),
                TestTotals.since(start, checkout),
                Duration.between(start, Instant.now()));
    }

    private static Set<String> servers(Checkout checkout, Instant start) throws IOException {
        Set<String> servers = new TreeSet<>();
        for (Module module : checkout.modules()) {
            Path file = module.target().resolve(SERVERS_FILE);
            if (Files.exists(file)
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                servers.add(Files.readString(file).strip());
            }
        }
        return servers;
    }
}
