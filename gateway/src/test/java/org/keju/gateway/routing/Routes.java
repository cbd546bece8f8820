package org.keju.gateway.routing;

import java.util.List;

/** The route table, for tests that try every line of it. */
public final class Routes {

    private Routes() {}

    public static List<Example> examples() {
        return RouteTable.ROUTES.stream()
                .filter(route -> route.upstream() != Upstream.TICKET) // nobody listens there
                .map(route -> new Example(
                        route.method() == null ? "GET" : route.method().name(), route.path()))
                .toList();
    }

    /** One line of the table. */
    public record Example(String method, String pattern) {

        public String pathWith(String segment) {
            return pattern.replace("**", segment).replaceAll("\\{[^/]+}", segment.replace("$", "\\$"));
        }
    }
}
