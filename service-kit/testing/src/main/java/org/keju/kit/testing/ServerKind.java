package org.keju.kit.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which servers integration tests run on: the system property {@code keju.test.servers}, or else the environment variable
 * {@code KEJU_TEST_SERVERS}, says {@code embedded} (the default) or {@code containers}.
 */
enum ServerKind {
    /** MariaDB and Kafka from Maven jars: nothing needs to be installed. */
    EMBEDDED(EmbeddedServers::start, "embedded"),
    /** MySQL and Kafka as they run in production, in containers. */
    CONTAINERS(ContainerServers::start);

    private final Supplier<ServerPair> starter;
    private final List<String> profiles;

    ServerKind(Supplier<ServerPair> starter, String... profiles) {
        this.starter = starter;
        this.profiles = List.of(profiles);
    }

    static ServerKind chosen() {
        return named(TestSettings.get("keju.test.servers").orElse("embedded"));
    }

    static ServerKind named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "keju.test.servers is '" + name + "', but tests run on one of " + Arrays.toString(values())));
    }

    ServerPair start() {
        return starter.get();
    }

    /** What a service must know of its database server. */
    List<String> profiles() {
        return profiles;
    }
}
