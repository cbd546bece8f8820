package org.keju.kit.testing.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.kit.testing.hostile.Operation.Parameter;

/**
 * One request.
 *
 * @param field what is hostile about it, as the report names it
 * @param value the hostile value, or its name if it is long
 * @param marker must not come back in a refusal; null if the value is too short to tell
 */
record HostileRequest(
        Operation operation,
        String field,
        String value,
        @Nullable String marker,
        String target,
        Map<String, String> headers,
        byte @Nullable [] body) {

    private static final int LONGEST_SHOWN = 60;
    private static final int SHORTEST_MARKER = 8;
    private static final int LONGEST_MARKER = 200;

    /** The operation with harmless parameters, and the given ones in their place. */
    static String target(Operation operation, Map<String, String> values) {
        StringBuilder path = new StringBuilder(operation.path());
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            String value = encoded(values.getOrDefault(parameter.name(), parameter.example()));
            if (parameter.isIn("path")) {
                String name = "{" + parameter.name() + "}";
                int start = path.indexOf(name);
                path.replace(start, start + name.length(), value);
            } else if (parameter.isIn("query")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(encoded(parameter.name()))
                        .append('=')
                        .append(value);
            }
        }
        return path.append(query).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Only what could not stand in a refusal by chance. */
    static @Nullable String markerIn(String value) {
        boolean telling = value.length() >= SHORTEST_MARKER && value.length() <= LONGEST_MARKER;
        return telling && value.chars().anyMatch(c -> "<>\"'{}$%;".indexOf(c) >= 0) ? value : null;
    }

    @Override
    public String toString() {
        String shown = value.length() > LONGEST_SHOWN
                ? value.substring(0, LONGEST_SHOWN) + "… (" + value.length() + ")"
                : value;
        return operation + " · " + field + " = " + shown.replaceAll("\\p{Cntrl}", "\u240a");
    }
}
