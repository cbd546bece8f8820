package org.keju.gateway.routing;

import java.util.Optional;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.keju.gateway.session.Renewal;
import org.keju.gateway.session.Renewal.Outcome;
import org.keju.gateway.session.SessionCookie;
import org.keju.gateway.session.SessionRenewals;
import org.keju.gateway.session.SessionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Moves the token between the browser's cookie and the services' headers, and renews it when it wears out. Identity-service
 * hands out a token in {@value #HANDED_OUT}; from no other service is one believed. A service that refuses the token makes
 * the browser forget it, or the next request would be refused for it again.
 */
@Component
class SessionRelay {

    private static final String HANDED_OUT = "Keju-Session-Token";
    private static final String ATTRIBUTE = SessionRelay.class.getName();

    /** A 401 that says so (RFC 9470) asks its caller to show again who they are; the session goes on. */
    private static final String STEP_UP = "insufficient_user_authentication";

    private final SessionCookie cookie;
    private final SessionRenewals renewals;
    private final Problems problems;

    SessionRelay(SessionCookie cookie, SessionRenewals renewals, Problems problems) {
        this.cookie = cookie;
        this.renewals = renewals;
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Route route) {
        return (request, next) -> {
            Travelling travelling = route.way() == Route.Way.WAY_IN ? Travelling.NOTHING : prepare(request);
            travelling.token().ifPresent(token -> request.servletRequest().setAttribute(ATTRIBUTE, token));
            ServerResponse response = next.handle(request);
            if (travelling.undecided() && isUnauthorized(response)) {
                // whether this caller is logged in nobody knows at the moment: not a reason to log in again
                return problems.response(request, GatewayProblem.UNAVAILABLE);
            }
            remember(route, travelling, response);
            return response;
        };
    }

    /** The token that travels with this request. */
    static Optional<String> tokenOf(ServerRequest request) {
        return Optional.ofNullable((String) request.servletRequest().getAttribute(ATTRIBUTE));
    }

    /**
     * What goes along with a request.
     *
     * @param renewal what came of renewing the cookie's token, where it wore out
     */
    private record Travelling(Optional<String> token, Optional<Renewal> renewal) {

        static final Travelling NOTHING = new Travelling(Optional.empty(), Optional.empty());

        boolean undecided() {
            return token.isEmpty() && outcomeIs(Outcome.UNKNOWN);
        }

        boolean outcomeIs(Outcome outcome) {
            return renewal.filter(known -> known.outcome() == outcome).isPresent();
        }
    }

    private Travelling prepare(ServerRequest request) {
        Optional<SessionToken> held = cookie.heldIn(request.servletRequest());
        if (held.isEmpty()) {
            return Travelling.NOTHING;
        }
        SessionToken token = held.get();
        if (!token.wearsOut()) {
            return new Travelling(Optional.of(token.value()), Optional.empty());
        }
        Renewal renewal = renewals.of(token);
        Optional<String> sent = switch (renewal.outcome()) {
            case RENEWED -> Optional.ofNullable(renewal.token());
            case OVER -> Optional.empty();
            case UNKNOWN -> token.good() ? Optional.of(token.value()) : Optional.empty();
        };
        return new Travelling(sent, Optional.of(renewal));
    }

    private void remember(Route route, Travelling travelling, ServerResponse response) {
        String handedOut = response.headers().getFirst(HANDED_OUT);
        response.headers().remove(HANDED_OUT);
        boolean refused = travelling.token().isPresent() && isUnauthorized(response) && !asksToStepUp(response);
        if (route.way() == Route.Way.WAY_OUT || refused) {
            set(response, cookie.forgetting());
        } else if (handedOut != null && route.upstream() == Upstream.IDENTITY) {
            set(response, cookie.keeping(handedOut));
        } else if (travelling.outcomeIs(Outcome.OVER)) {
            set(response, cookie.forgetting());
        } else if (travelling.outcomeIs(Outcome.RENEWED)) {
            travelling.token().ifPresent(token -> set(response, cookie.keeping(token)));
        }
    }

    private static void set(ServerResponse response, ResponseCookie value) {
        response.headers().add(HttpHeaders.SET_COOKIE, value.toString());
    }

    private static boolean isUnauthorized(ServerResponse response) {
        return response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED);
    }

    private static boolean asksToStepUp(ServerResponse response) {
        String challenge = response.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE);
        return challenge != null && challenge.contains(STEP_UP);
    }
}
