package org.keju.kit.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.kit.testing.hostile.Operation.Parameter;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is sent to one operation. */
final class HostileRequests {

    /** Escapes, so that half a surrogate pair reaches the reader. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ALL_FIELDS_EVERY = 5;

    /** A longer address is refused by the container, whatever stands behind it. */
    private static final int LONGEST_IN_ADDRESS = 1_000;

    private final Operation operation;
    private final List<HostileRequest> requests = new ArrayList<>();

    private HostileRequests(Operation operation) {
        this.operation = operation;
    }

    static List<HostileRequest> to(Operation operation) {
        HostileRequests all = new HostileRequests(operation);
        if (operation.example() != null && operation.takesJson()) {
            all.intoFields(operation.example());
            all.wholeBodies();
        } else if (operation.example() != null) {
            all.otherBodies();
        }
        all.intoParameters();
        all.intoHeaders();
        return all.requests;
    }

    private void intoFields(JsonNode example) {
        List<JsonPointer> fields = BodyFields.of(example);
        Map<String, String> own = HostileStrings.own();
        for (JsonPointer field : fields) {
            HostileValues.json()
                    .forEach((name, value) -> add(field.toString(), name, null, with(example, field, value)));
            add(field.toString(), "missing", null, without(example, field));
            own.forEach((name, text) -> add(
                    field.toString(),
                    name,
                    HostileRequest.markerIn(text),
                    with(example, field, NODES.stringNode(text))));
        }
        List<String> collection = HostileStrings.collection();
        for (int i = 0; i < collection.size() && !fields.isEmpty(); i++) {
            String text = collection.get(i);
            // one field at a time, in turn, so that the others let the request pass; now and then all of them together
            JsonPointer field = fields.get(i % fields.size());
            JsonNode value = NODES.stringNode(text);
            add(field.toString(), text, HostileRequest.markerIn(text), with(example, field, value));
            if (i % ALL_FIELDS_EVERY == 0) {
                add("every field", text, HostileRequest.markerIn(text), everywhere(example, fields, value));
            }
        }
    }

    private static JsonNode everywhere(JsonNode example, List<JsonPointer> fields, JsonNode value) {
        JsonNode all = example;
        for (JsonPointer field : fields) {
            all = with(all, field, value);
        }
        return all;
    }

    private void wholeBodies() {
        HostileValues.bodies(operation.example()).forEach((name, body) -> send("body", name, json(), body));
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data", "nonsense", "a/b;c=\"")) {
            send("Content-Type", type, Map.of("Content-Type", type), bytes(operation.example()));
        }
    }

    private void otherBodies() {
        Map<String, String> type = Map.of("Content-Type", operation.bodyType());
        HostileStrings.own().forEach((name, text) -> send("body", name, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void intoParameters() {
        List<String> collection = HostileStrings.collection();
        for (Parameter parameter : operation.parameters()) {
            HostileStrings.own().forEach((name, text) -> into(parameter, name, text));
        }
        List<Parameter> parameters = operation.parameters();
        for (int i = 0; i < collection.size() && !parameters.isEmpty(); i++) {
            into(parameters.get(i % parameters.size()), collection.get(i), collection.get(i));
        }
    }

    private void into(Parameter parameter, String name, String text) {
        String value = text.length() > LONGEST_IN_ADDRESS ? text.substring(0, LONGEST_IN_ADDRESS) : text;
        Map<String, String> headers = new HashMap<>(operation.takesJson() ? json() : Map.of());
        Map<String, String> values = Map.of();
        if (parameter.isIn("header")) {
            headers.put(parameter.name(), value.replaceAll("[^\\x20-\\x7e]", "?"));
        } else {
            values = Map.of(parameter.name(), value);
        }
        requests.add(new HostileRequest(
                operation,
                parameter.name(),
                name,
                HostileRequest.markerIn(value),
                HostileRequest.target(operation, values),
                headers,
                bytes(operation.example())));
    }

    private void intoHeaders() {
        Map<String, String> hostile = Map.of(
                "Accept-Language", "zz-" + "x".repeat(500) + ";q=banana",
                "Accept", "image/png",
                "If-Match", "\"banana\", W/\"-1\"",
                "If-Modified-Since", "yesterday",
                "Range", "bytes=9999999-1",
                "X-Forwarded-For", "<script>, 999.999.999.999",
                "X-HTTP-Method-Override", "DELETE",
                "Cookie", "keju_session=forged; =; ;;");
        hostile.forEach((name, value) -> {
            Map<String, String> headers = new HashMap<>(operation.takesJson() ? json() : Map.of());
            headers.put(name, value);
            send(name, value, headers, bytes(operation.example()));
        });
    }

    private void add(String field, String value, @Nullable String marker, JsonNode body) {
        requests.add(new HostileRequest(
                operation, field, value, marker, HostileRequest.target(operation, Map.of()), json(), bytes(body)));
    }

    private void send(String field, String value, Map<String, String> headers, byte @Nullable [] body) {
        requests.add(new HostileRequest(
                operation, field, value, null, HostileRequest.target(operation, Map.of()), headers, body));
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }

    static byte @Nullable [] bytes(@Nullable JsonNode body) {
        return body == null ? null : JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode with(JsonNode example, JsonPointer field, JsonNode value) {
        JsonNode copy = example.deepCopy();
        JsonNode parent = copy.at(field.head());
        if (parent instanceof ObjectNode object) {
            object.set(field.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(field.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode example, JsonPointer field) {
        JsonNode copy = example.deepCopy();
        if (copy.at(field.head()) instanceof ObjectNode object) {
            object.remove(field.last().getMatchingProperty());
        }
        return copy;
    }
}
