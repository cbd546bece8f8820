package org.keju.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks whether everything holds in the platform that runs here: money, steps, seats, histories and events. */
record CheckCommand(Workplace workplace) {

    int run() throws IOException {
        Platform platform = workplace.started();
        if (!platform.servers().isEmpty() && OwnProcesses.of(platform.servers()).isEmpty()) {
            throw new LaunchFailure("There is nothing to look at: Keju does not run here. Start it first: ./keju up");
        }
        Tool checker = new Tool(workplace, "deploy/checker", "org.keju.check.Check");
        checker.build(List.of());
        return checker.run(List.of(), evidence(platform));
    }

    private static Map<String, String> evidence(Platform platform) {
        Map<String, String> evidence = new HashMap<>();
        for (String owner : Platform.DATABASE_OWNERS) {
            Map<String, String> service = platform.environmentOf(owner + "-service");
            for (String setting : List.of("URL", "USERNAME", "PASSWORD")) {
                evidence.put(
                        "KEJU_CHECK_%s_%s".formatted(owner.toUpperCase(Locale.ROOT), setting),
                        service.get("SPRING_DATASOURCE_" + setting));
            }
            evidence.put("KEJU_CHECK_KAFKA", service.get("SPRING_KAFKA_BOOTSTRAP_SERVERS"));
        }
        return evidence;
    }
}
