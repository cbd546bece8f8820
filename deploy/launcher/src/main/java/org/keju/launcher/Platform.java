package org.keju.launcher;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The table of all parts. */
record Platform(Home home, Ports ports, Programs programs) {

    /** The contexts with a database of their own. */
    static final List<String> DATABASE_OWNERS =
            List.of("identity", "application", "photo", "review", "payment", "ticket");

    /** In the order in which they start; they stop the other way round. */
    List<Part> all() {
        return Stream.concat(servers().stream(), services().stream()).toList();
    }

    /** What the services need before they can start. */
    List<Part> servers() {
        return List.of(
                new DatabasePart(ports.of("database"), home, DATABASE_OWNERS),
                new BrokerPart(ports.of("broker"), home));
    }

    /** Everything else; these start side by side. */
    List<Part> services() {
        return List.of(
                program("pay-simulator", "deploy/pay-simulator", "pay-simulator", "health"),
                program("mailbox", "deploy/mailbox", "mailbox", "health"),
                service("identity-service"),
                service("application-service"),
                service("photo-service"),
                service("review-service"),
                service("payment-service"),
                service("ticket-service"),
                program("gateway", "gateway", Ports.GATEWAY_MANAGEMENT, "health/readiness"));
    }

    private Part service(String name) {
        return program(name, name, name, "health/readiness");
    }

    private Part program(String name, String module, String healthPort, String health) {
        return new ServicePart(
                name,
                ports.of(name),
                URI.create("http://127.0.0.1:%d/actuator/%s".formatted(ports.of(healthPort), health)),
                programs.of(module),
                home,
                () -> new Environments(home, ports, Secrets.in(home)).of(name));
    }
}
