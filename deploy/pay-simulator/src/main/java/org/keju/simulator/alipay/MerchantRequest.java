package org.keju.simulator.alipay;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A merchant's request whose signature is right. */
record MerchantRequest(String method, Map<String, String> parameters, JsonNode content) {

    /** A text of {@code biz_content}, or null. */
    @Nullable
    String text(String name) {
        JsonNode value = content.get(name);
        return value == null || value.asString().isBlank() ? null : value.asString();
    }

    /** Whether a list of {@code biz_content} names this option. */
    boolean wants(String list, String option) {
        return content.path(list).valueStream().anyMatch(value -> option.equals(value.asString("")));
    }

    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw AlipayRefusal.invalidParameter(name);
        }
        return value;
    }
}
