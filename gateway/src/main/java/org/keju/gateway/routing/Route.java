package org.keju.gateway.routing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/**
 * One line of the {@link RouteTable}.
 *
 * @param method null for every method
 * @param path a Spring path pattern
 * @param answersWithin the whole exchange, request body included, must end within this time
 * @param bodyLimit a larger request body is refused with 413
 * @param way whether the caller's session travels along
 */
record Route(
        Upstream upstream,
        @Nullable HttpMethod method,
        String path,
        Duration answersWithin,
        DataSize bodyLimit,
        Way way) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final DataSize SMALL_BODY = DataSize.ofKilobytes(256);

    /** Who may be behind a request. */
    enum Way {
        /** The session's token, if there is one, is handed to the service. */
        WITH_SESSION,
        /** Registering and logging in: an old token must not get in the way of a new one. */
        WAY_IN,
        /** Logging out: whatever the service says, the browser forgets the token. */
        WAY_OUT
    }

    static Route to(Upstream upstream, String path) {
        return new Route(upstream, null, path, PATIENCE, SMALL_BODY, Way.WITH_SESSION);
    }

    static Route to(Upstream upstream, HttpMethod method, String path) {
        return new Route(upstream, method, path, PATIENCE, SMALL_BODY, Way.WITH_SESSION);
    }

    Route as(Way otherWay) {
        return new Route(upstream, method, path, answersWithin, bodyLimit, otherWay);
    }

    /** The same with more time: a password is hashed in turn, and in a rush one waits for it. */
    Route within(Duration patience) {
        return new Route(upstream, method, path, patience, bodyLimit, way);
    }

    Route taking(DataSize limit, Duration patience) {
        return new Route(upstream, method, path, patience, limit, way);
    }

    RequestPredicate predicate() {
        RequestPredicate samePath = RequestPredicates.path(path);
        return method == null ? samePath : RequestPredicates.method(method).and(samePath);
    }
}
