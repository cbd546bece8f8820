package org.keju.kit.testing.hostile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows, so that a hostile value stands alone among harmless ones. */
final class SchemaExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    private final JsonNode document;

    SchemaExamples(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        JsonNode resolved = resolve(schema);
        if (resolved.has("enum")) {
            return resolved.path("enum").path(0);
        }
        return switch (typeOf(resolved)) {
            case "object" -> object(resolved, depth);
            case "array" -> array(resolved, depth);
            case "integer" -> JSON.numberNode(resolved.path("minimum").asLong(1));
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.stringNode(text(resolved.path("format").asString("")));
        };
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return resolve(document.at(reference.substring(1)));
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.path(choice).isArray()) {
                return resolve(schema.path(choice).path(0));
            }
        }
        return schema;
    }

    /** In OpenAPI 3.1 a type may be a list, one of which is {@code null}. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asString().equals("null")) {
                return one.asString();
            }
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), of(property.getValue(), depth + 1)));
            if (schema.path("additionalProperties").isObject()) {
                object.set("any", of(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        if (depth < DEEPEST) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "01970000-0000-7000-8000-000000000001";
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T00:00:00Z";
            case "email" -> "somebody@example.org";
            default -> "text";
        };
    }
}
