package org.keju.gateway.routing;

import java.util.Optional;
import org.keju.gateway.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Moves the token between the browser's cookie and the services' headers. Identity-service hands out a token in
 * {@value #HANDED_OUT}; from no other service is one believed. A service that refuses the token makes the browser forget
 * it, or the next request would be refused for it again.
 */
@Component
class SessionRelay {

    private static final String HANDED_OUT = "Keju-Session-Token";
    private static final String ATTRIBUTE = SessionRelay.class.getName();

    private final SessionCookie cookie;

    SessionRelay(SessionCookie cookie) {
        this.cookie = cookie;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Route route) {
        return (request, next) -> {
            Optional<String> token =
                    route.way() == Route.Way.WAY_IN ? Optional.empty() : cookie.tokenIn(request.servletRequest());
            token.ifPresent(value -> request.servletRequest().setAttribute(ATTRIBUTE, value));
            ServerResponse response = next.handle(request);
            remember(route, token.isPresent(), response);
            return response;
        };
    }

    /** The token that travels with this request. */
    static Optional<String> tokenOf(ServerRequest request) {
        return Optional.ofNullable((String) request.servletRequest().getAttribute(ATTRIBUTE));
    }

    private void remember(Route route, boolean tokenSent, ServerResponse response) {
        String handedOut = response.headers().getFirst(HANDED_OUT);
        response.headers().remove(HANDED_OUT);
        boolean refused = tokenSent && response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED);
        if (route.way() == Route.Way.WAY_OUT || refused) {
            response.headers().add(HttpHeaders.SET_COOKIE, cookie.forgetting().toString());
        } else if (handedOut != null && route.upstream() == Upstream.IDENTITY) {
            response.headers()
                    .add(HttpHeaders.SET_COOKIE, cookie.keeping(handedOut).toString());
        }
    }
}
