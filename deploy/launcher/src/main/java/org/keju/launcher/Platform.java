package org.keju.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The table of all parts.
 *
 * @param selection the parts that this launcher starts
 * @param external the servers that it need not start
 */
record Platform(Home home, Ports ports, Programs programs, Selection selection, ExternalServers external) {

    static final List<String> SERVERS = List.of("database", "broker");

    /** What plays the people and firms outside, where the real ones cannot be reached. */
    static final List<String> STAND_INS = List.of("pay-simulator", "mailbox");

    static final List<String> PROGRAMS = Stream.concat(
                    STAND_INS.stream(),
                    Stream.of(
                            "identity-service",
                            "application-service",
                            "photo-service",
                            "review-service",
                            "payment-service",
                            "ticket-service",
                            "gateway"))
            .toList();

    /** The names of all parts, in the order in which they start; they stop the other way round. */
    static final List<String> NAMES =
            Stream.concat(SERVERS.stream(), PROGRAMS.stream()).toList();

    /** The contexts with a database of their own. */
    static final List<String> DATABASE_OWNERS =
            List.of("identity", "application", "photo", "review", "payment", "ticket");

    static boolean needsServers(String part) {
        return part.endsWith("-service");
    }

    /** Whom a part talks to outside. */
    static Optional<String> standInFor(String part) {
        return Optional.ofNullable(Map.of("identity-service", "mailbox", "payment-service", "pay-simulator")
                .get(part));
    }

    /** The same platform with every part that could be there, wanted or not. */
    Platform whole() {
        return new Platform(home, ports, programs, Selection.ALL, ExternalServers.NONE);
    }

    List<Part> all() {
        return Stream.concat(servers().stream(), services().stream()).toList();
    }

    /** What the services need before they can start. */
    List<Part> servers() {
        return Stream.<Part>of(
                        new DatabasePart(ports.of("database"), home, DATABASE_OWNERS),
                        new BrokerPart(ports.of("broker"), home))
                .filter(part -> selection.includes(part.name()) && !external.standInFor(part.name()))
                .toList();
    }

    /** Everything else; these start side by side. */
    List<Part> services() {
        return PROGRAMS.stream()
                .filter(selection::includes)
                .<Part>map(this::program)
                .toList();
    }

    /** The servers of others that the services need. */
    List<External> externalServers() {
        return services().stream().map(Part::name).anyMatch(Platform::needsServers) ? external.all() : List.of();
    }

    /** The ports that this launcher's parts are going to listen on. */
    Map<String, Integer> neededPorts() {
        Map<String, Integer> needed = new TreeMap<>();
        all().forEach(part -> needed.put(part.name(), part.port()));
        if (needed.containsKey("gateway")) {
            needed.put(Ports.GATEWAY_MANAGEMENT, ports.of(Ports.GATEWAY_MANAGEMENT));
        }
        if (needed.containsKey("mailbox")) {
            needed.put(Ports.MAILBOX_SMTP, ports.of(Ports.MAILBOX_SMTP));
        }
        return needed;
    }

    Map<String, String> environmentOf(String program) {
        return new Environments(home, ports, Secrets.in(home), external).of(program);
    }

    ServicePart program(String name) {
        return new ServicePart(name, ports.of(name), health(name), programs.of(name), home, () -> environmentOf(name));
    }

    private URI health(String name) {
        boolean gateway = name.equals("gateway");
        return URI.create("http://127.0.0.1:%d/actuator/health%s"
                .formatted(
                        ports.of(gateway ? Ports.GATEWAY_MANAGEMENT : name),
                        STAND_INS.contains(name) ? "" : "/readiness"));
    }
}
