package org.keju.kit.testing.hostile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a service.
 *
 * @param path with its variables in braces
 * @param example a body that keeps the schema; null if the operation takes none
 * @param bodyType the media type of that body
 */
record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode example,
        String bodyType,
        Access access) {

    /** A value outside the body. */
    record Parameter(String name, String place, String example) {

        boolean isIn(String expected) {
            return place.equals(expected);
        }
    }

    /**
     * Who may call it.
     *
     * @param anybody even without a token
     * @param roles any one of which is enough; empty for everybody who has a token
     */
    record Access(boolean anybody, List<String> roles) {

        boolean allows(String role) {
            return anybody || roles.isEmpty() || roles.contains(role);
        }

        @Override
        public String toString() {
            if (anybody) {
                return "anybody";
            }
            return roles.isEmpty() ? "whoever is logged in" : String.join(", ", roles);
        }
    }

    boolean takesJson() {
        return example != null && bodyType.startsWith("application/json");
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
