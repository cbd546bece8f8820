package org.keju.kit.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.kit.testing.hostile.Operation.Access;
import org.keju.kit.testing.hostile.Operation.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of a service, as its OpenAPI document lists them. */
final class ApiDocument {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private final JsonNode root;
    private final SchemaExamples examples;

    ApiDocument(String json) {
        root = JsonMapper.shared().readTree(json);
        examples = new SchemaExamples(root);
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode described = path.getValue().path(method);
                if (described.isObject()) {
                    operations.add(operation(path.getKey(), method, described));
                }
            }
        }
        return operations;
    }

    private Operation operation(String path, String method, JsonNode described) {
        JsonNode content = described.path("requestBody").path("content");
        Map.@Nullable Entry<String, JsonNode> body =
                content.properties().stream().findFirst().orElse(null);
        return new Operation(
                described.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(described),
                body == null ? null : examples.of(body.getValue().path("schema")),
                body == null ? "" : body.getKey(),
                access(described.path("security")));
    }

    private List<Parameter> parameters(JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : described.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    examples.of(parameter.path("schema")).asString("")));
        }
        return parameters;
    }

    private static Access access(JsonNode security) {
        List<String> roles = new ArrayList<>();
        security.forEach(requirement ->
                requirement.forEach(alternatives -> alternatives.forEach(role -> roles.add(role.asString()))));
        return new Access(security.isEmpty(), roles);
    }
}
