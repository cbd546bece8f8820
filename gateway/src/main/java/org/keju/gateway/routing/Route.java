package org.keju.gateway.routing;

import org.jspecify.annotations.Nullable;
import org.keju.gateway.limits.RequestClass;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/**
 * One line of the {@link RouteTable}.
 *
 * @param method null for every method
 * @param path a Spring path pattern
 * @param bodyLimit a larger request body is refused with 413
 * @param way whether the caller's session travels along
 * @param counted the class of requests whose allowance it takes from
 * @param patience the time it is given
 */
record Route(
        Upstream upstream,
        @Nullable HttpMethod method,
        String path,
        DataSize bodyLimit,
        Way way,
        RequestClass counted,
        Patience patience) {

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
        return new Route(upstream, null, path, SMALL_BODY, Way.WITH_SESSION, RequestClass.CALL, Patience.ORDINARY);
    }

    static Route to(Upstream upstream, HttpMethod method, String path) {
        return new Route(upstream, method, path, SMALL_BODY, Way.WITH_SESSION, RequestClass.CALL, Patience.ORDINARY);
    }

    Route as(Way otherWay) {
        return new Route(upstream, method, path, bodyLimit, otherWay, counted, patience);
    }

    Route counted(RequestClass as) {
        return new Route(upstream, method, path, bodyLimit, way, as, patience);
    }

    /** Has a password hashed. */
    Route hashing() {
        return new Route(upstream, method, path, bodyLimit, way, counted, Patience.HASHING);
    }

    /** Takes a file. */
    Route taking(DataSize limit) {
        return new Route(upstream, method, path, limit, way, RequestClass.UPLOAD, Patience.UPLOAD);
    }

    RequestPredicate predicate() {
        RequestPredicate samePath = RequestPredicates.path(path);
        return method == null ? samePath : RequestPredicates.method(method).and(samePath);
    }
}
