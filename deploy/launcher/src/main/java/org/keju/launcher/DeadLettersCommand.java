package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators can do about events that a service could not handle. It works on any platform whose secret is known. */
final class DeadLettersCommand {

    private static final String SECRET = "KEJU_SERVICE_SECRET";

    private final DeadLetterOptions options;
    private final Workplace workplace;
    private final PrintStream out;
    private final DeadLetterClient client;

    private DeadLettersCommand(DeadLetterOptions options, Workplace workplace, PrintStream out) {
        this.options = options;
        this.workplace = workplace;
        this.out = out;
        this.client = new DeadLetterClient(
                options.value("--identity-url").orElseGet(() -> local("identity-service")), secret());
    }

    static int run(List<String> arguments, Path root, PrintStream out) throws IOException {
        DeadLetterOptions options = DeadLetterOptions.parse(arguments);
        List<String> home = options.value("--home")
                .map(folder -> List.of("status", "--home", folder))
                .orElse(List.of("status"));
        Workplace workplace = Workplace.of(Options.parse(home), root);
        return new DeadLettersCommand(options, workplace, out).run();
    }

    private int run() throws IOException {
        switch (options.verb()) {
            case "list" -> services().forEach(this::list);
            case "show" -> show();
            case "body" -> out.println(client.postForText(event() + "/disclosure", deed()));
            case "replay" -> replay();
            case "drop" -> client.post(event() + "/drop", deed());
            case "mend" -> mend();
            default ->
                throw new UsageError("Dead letters can be listed, shown, replayed, dropped and mended, not '"
                        + options.verb() + "'");
        }
        return 0;
    }

    private void list(String service) {
        for (JsonNode key : client.get(deadLetters(service))) {
            out.printf(
                    "%s  %s  %s  since %s  %d waiting  %s at %s%n",
                    key.path("id").asString(),
                    key.path("consumer").asString(),
                    key.path("key").asString(),
                    key.path("since").asString(),
                    key.path("waiting").asInt(),
                    key.path("cause").asString(),
                    key.path("place").asString());
        }
    }

    private void show() {
        JsonNode shown = client.get(key());
        out.println(shown.path("key").toPrettyString());
        for (JsonNode event : shown.path("events")) {
            out.printf(
                    "%s  %s  %s  arrived %s%s%n",
                    event.path("eventId").asString(),
                    event.path("type").asString("unreadable"),
                    event.path("state").asString(),
                    event.path("arrivedAt").asString(),
                    event.path("mended").asBoolean() ? "  mended" : "");
        }
        for (JsonNode action : shown.path("actions")) {
            out.printf(
                    "%s  %s  %s by %s: %s%n",
                    action.path("at").asString(),
                    action.path("eventId").asString(),
                    action.path("action").asString(),
                    action.path("by").asString(),
                    action.path("reason").asString());
        }
    }

    private void replay() {
        JsonNode replay = client.post(key() + "/replay", deed());
        out.printf(
                "%d replayed, %d still wait%n",
                replay.path("replayed").asInt(), replay.path("waiting").asInt());
        JsonNode cause = replay.path("stoppedBy");
        if (cause.isObject()) {
            out.printf(
                    "It stopped at %s in %s%n",
                    cause.path("exception").asString(), cause.path("place").asString());
        }
    }

    private void mend() throws IOException {
        String body = Files.readString(Path.of(options.word(3, "which file holds the new body")));
        Map<String, Object> mending = new HashMap<>(deed());
        mending.put("body", new JsonMapper().readTree(body));
        client.put(event() + "/body", mending);
    }

    private Map<String, String> deed() {
        String by = options.value("--by").orElseGet(() -> System.getProperty("user.name"));
        return Map.of("by", by, "reason", options.required("--reason", "why"));
    }

    private String key() {
        String service = options.value("--url").isPresent() ? "" : options.required("--service", "whose key it is");
        return deadLetters(service) + "/" + options.word(1, "which key, by the id that list shows");
    }

    private String event() {
        return key() + "/events/" + options.word(2, "which event, by the id that show shows");
    }

    private String deadLetters(String service) {
        return options.value("--url").orElseGet(() -> local(service)) + "/internal/dead-letters";
    }

    private List<String> services() {
        if (options.value("--url").isPresent()) {
            return List.of("");
        }
        return options.value("--service")
                .map(List::of)
                .orElseGet(() -> Platform.DATABASE_OWNERS.stream()
                        .map(owner -> owner + "-service")
                        .toList());
    }

    private String local(String service) {
        String part = service.endsWith("-service") ? service : service + "-service";
        Map<String, Integer> ports = workplace.started().ports().byPart();
        if (!ports.containsKey(part)) {
            throw new UsageError("There is no service '" + service + "'");
        }
        return "http://127.0.0.1:" + ports.get(part);
    }

    private String secret() {
        return Optional.ofNullable(System.getenv(SECRET))
                .filter(secret -> !secret.isBlank())
                .orElseGet(() -> Secrets.in(workplace.home()).get(SECRET));
    }
}
