package org.keju.payment.alipay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer of Alipay's gateway, taken apart: the signature covers the characters of the inner object exactly as they were
 * sent, so they are cut out and not written anew.
 *
 * @param body the inner object, character by character
 * @param sign the signature; null when there is none
 */
record SignedAnswer(String body, @Nullable String sign) {

    /** A member named twice would leave open which one was signed. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Takes an answer apart.
     *
     * @param name the member that holds the inner object, such as {@code alipay_trade_query_response}
     * @throws IllegalArgumentException if the text is no such answer
     */
    static SignedAnswer parse(String text, String name) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                members.put(parser.currentName(), value(parser, text));
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
        String body = members.get(name);
        if (body == null || !body.startsWith("{")) {
            throw new IllegalArgumentException("No object " + name);
        }
        return new SignedAnswer(body, members.get("sign"));
    }

    private static String value(JsonParser parser, String text) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return text.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("Not an answer");
        }
    }
}
