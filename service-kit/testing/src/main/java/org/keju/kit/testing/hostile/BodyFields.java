package org.keju.kit.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The fields of a body, however deep they lie. */
final class BodyFields {

    private BodyFields() {}

    static List<JsonPointer> of(JsonNode body) {
        List<JsonPointer> fields = new ArrayList<>();
        collect(body, JsonPointer.empty(), fields);
        return fields;
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> found(property.getValue(), here.appendProperty(property.getKey()), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found(node.path(i), here.appendIndex(i), fields);
            }
        }
    }

    private static void found(JsonNode node, JsonPointer here, List<JsonPointer> fields) {
        fields.add(here);
        collect(node, here, fields);
    }
}
