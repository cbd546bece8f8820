package org.keju.launcher;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** On which port each part listens. */
record Ports(Map<String, Integer> byPart) {

    /** The gateway's port for operators, which browsers never see. */
    static final String GATEWAY_MANAGEMENT = "gateway-management";

    /** On which the mailbox receives mail. */
    static final String MAILBOX_SMTP = "mailbox-smtp";

    private static final int HIGHEST = 65_535;

    private static final Map<String, Integer> USUAL = usual();

    Ports {
        byPart = Map.copyOf(byPart);
        byPart.forEach((part, port) -> {
            if (port < 1 || port > HIGHEST) {
                throw new UsageError("The port of %s would be %d, and ports end at %d".formatted(part, port, HIGHEST));
            }
        });
    }

    /**
     * The usual ports, each replaced by KEJU_&lt;PART&gt;_PORT of the environment or else by
     * {@code <part>.port} of the settings; then the gateway's by the command line's, and all moved by its offset.
     */
    static Ports configured(Options options, Map<String, String> environment, Map<String, String> settings) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        USUAL.forEach((part, usual) -> {
            String configured = environment.getOrDefault(variable(part), settings.getOrDefault(part + ".port", ""));
            ports.put(part, (configured.isBlank() ? usual : number(part, configured)) + options.portOffset());
        });
        options.gatewayPort().ifPresent(port -> ports.put("gateway", port));
        return new Ports(ports);
    }

    /** These ports, but those of the given parts where they listen now: they may be of another version's start. */
    Ports with(Map<String, Integer> others) {
        Map<String, Integer> ports = new LinkedHashMap<>(byPart);
        ports.putAll(others);
        return new Ports(ports);
    }

    int of(String part) {
        return Objects.requireNonNull(byPart.get(part), part);
    }

    /** The environment variable that moves a part to another port. */
    static String variable(String part) {
        return "KEJU_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    private static int number(String part, String configured) {
        try {
            return Integer.parseInt(configured.strip());
        } catch (NumberFormatException e) {
            throw new UsageError("The port of " + part + " is not a number: " + configured);
        }
    }

    /** All below 32768, where Linux begins to hand out ports to whoever asks for any. */
    private static Map<String, Integer> usual() {
        Map<String, Integer> usual = new LinkedHashMap<>();
        usual.put("database", 13306);
        usual.put("broker", 19092);
        usual.put("pay-simulator", 8090);
        usual.put("mailbox", 8091);
        usual.put(MAILBOX_SMTP, 8092);
        usual.put("identity-service", 8081);
        usual.put("application-service", 8082);
        usual.put("photo-service", 8083);
        usual.put("review-service", 8084);
        usual.put("payment-service", 8085);
        usual.put("ticket-service", 8086);
        usual.put("gateway", 8080);
        usual.put(GATEWAY_MANAGEMENT, 8079);
        return usual;
    }
}
