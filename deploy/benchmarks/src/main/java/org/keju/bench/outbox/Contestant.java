package org.keju.bench.outbox;

import java.util.Set;

/** A way of getting an event from a change to its readers. */
enum Contestant {
    /** No outbox: what a crash between commit and send would lose. The limit of what an outbox can reach. */
    BROKER("broker alone (no outbox)", BrokerAlone.class, Set.of()),
    OWN("our outbox", OwnOutbox.class, Set.of("org.keju.kit.outbox.", "org.keju.kit.time.")),
    MODULITH("Spring Modulith", ModulithOutbox.class, Set.of("org.springframework.modulith.")),
    NAMASTACK("Namastack", NamastackOutbox.class, Set.of("io.namastack."));

    /** Libraries that start by themselves as soon as they are on the class path, or are not wanted by anybody here. */
    static final Set<String> ON_DEMAND = Set.of(
            "org.keju.kit.",
            "org.springframework.modulith.",
            "io.namastack.",
            "org.springframework.boot.hibernate.",
            "org.springframework.boot.data.jpa.",
            "org.springframework.boot.security.");

    private final String shownAs;
    private final Class<?> configuration;
    private final Set<String> libraries;

    Contestant(String shownAs, Class<?> configuration, Set<String> libraries) {
        this.shownAs = shownAs;
        this.configuration = configuration;
        this.libraries = libraries;
    }

    String shownAs() {
        return shownAs;
    }

    Class<?> configuration() {
        return configuration;
    }

    /** Whether this auto-configuration is to run beside this contestant. */
    boolean wants(String autoConfiguration) {
        return libraries.stream().anyMatch(autoConfiguration::startsWith)
                || ON_DEMAND.stream().noneMatch(autoConfiguration::startsWith);
    }
}
