package org.keju.kit.testing.hostile;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON where another JSON is expected. */
final class HostileValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP_WITHIN_BOUNDS = 300;
    private static final int DEEPER_THAN_ANY_PARSER_GOES = 100_000;
    private static final int MANY = 10_000;

    private HostileValues() {}

    /** In place of a field's value. */
    static Map<String, JsonNode> json() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("null", JSON.nullNode());
        values.put("true", JSON.booleanNode(true));
        values.put("0", JSON.numberNode(0));
        values.put("-1", JSON.numberNode(-1));
        values.put("2^63", JSON.numberNode(BigInteger.TWO.pow(63)));
        values.put("10^400", JSON.numberNode(BigInteger.TEN.pow(400)));
        values.put("fraction", JSON.numberNode(0.1));
        values.put("an array", JSON.arrayNode().add("text"));
        values.put("an empty object", JSON.objectNode());
        values.put("an object", JSON.objectNode().put("@type", "java.lang.Runtime"));
        values.put("deep nesting", nested());
        return values;
    }

    private static JsonNode nested() {
        ArrayNode nested = JSON.arrayNode();
        for (int level = 0; level < DEEP_WITHIN_BOUNDS; level++) {
            nested = JSON.arrayNode().add(nested);
        }
        return nested;
    }

    /** In place of the whole body. */
    static Map<String, byte @Nullable []> bodies(@Nullable JsonNode example) {
        Map<String, byte @Nullable []> bodies = new LinkedHashMap<>();
        bodies.put("none", null);
        for (String text : new String[] {"", "null", "[]", "{}", "0", "\"text\"", "{", "{\"a\":", "{}{}", "\ufeff{}"}) {
            bodies.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("not UTF-8", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
        bodies.put("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.put("bottomless", "[".repeat(DEEPER_THAN_ANY_PARSER_GOES).getBytes(StandardCharsets.UTF_8));
        bodies.put("an array of it", HostileRequests.bytes(JSON.arrayNode().add(example)));
        bodies.put("it and unknown fields", HostileRequests.bytes(withUnknownFields(example)));
        return bodies;
    }

    private static JsonNode withUnknownFields(@Nullable JsonNode example) {
        ObjectNode body = example instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
        body.put("id", "01970000-0000-7000-8000-0000000000ff")
                .put("__proto__", "x")
                .put("class", "x");
        for (int field = 0; field < MANY; field++) {
            body.put("unknown" + field, field);
        }
        return body;
    }
}
