package org.keju.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers that the environment names, in the place of those that we would start ourselves. */
record ExternalServers(Optional<ExternalDatabase> database, Optional<ExternalBroker> broker) {

    static final String DATABASE_URL = "KEJU_DATABASE_URL";
    static final String DATABASE_USER = "KEJU_DATABASE_USER";
    static final String DATABASE_PASSWORD = "KEJU_DATABASE_PASSWORD";
    static final String BOOTSTRAP_SERVERS = "KEJU_KAFKA_BOOTSTRAP_SERVERS";

    /** They name an account that may do anything with the server; each program has one of its own. */
    static final Set<String> DATABASE_SETTINGS = Set.of(DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD);

    static final ExternalServers NONE = new ExternalServers(Optional.empty(), Optional.empty());

    static ExternalServers of(Map<String, String> environment) {
        return new ExternalServers(
                value(environment, DATABASE_URL)
                        .map(url -> new ExternalDatabase(
                                url,
                                value(environment, DATABASE_USER).orElse("root"),
                                value(environment, DATABASE_PASSWORD).orElse(""))),
                value(environment, BOOTSTRAP_SERVERS).map(ExternalBroker::new));
    }

    List<External> all() {
        return Stream.<Optional<? extends External>>of(database, broker)
                .<External>flatMap(Optional::stream)
                .toList();
    }

    boolean standInFor(String part) {
        return all().stream().anyMatch(server -> server.name().equals(part));
    }

    /** We empty only what is ours. */
    void refuseToBeEmptied() {
        if (!all().isEmpty()) {
            throw new LaunchFailure(
                    """
                    --fresh would have to empty servers that are not this platform's own: %s.
                    Drop the databases keju_* and the topics keju.* there yourself, or leave out --fresh.""".formatted(all().stream().map(External::address).collect(Collectors.joining(", "))));
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
