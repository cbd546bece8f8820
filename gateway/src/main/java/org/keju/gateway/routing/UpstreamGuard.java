package org.keju.gateway.routing;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a service that does not. The refusals differ in what the caller may conclude: a service that was never
 * reached has done nothing, one that fell silent may have done it all, and reading changes nothing either way.
 */
@Component
class UpstreamGuard {

    private static final Logger log = LoggerFactory.getLogger(UpstreamGuard.class);

    private final CircuitBreakerRegistry breakers;
    private final Places places;
    private final SecondTry secondTry;
    private final Problems problems;

    UpstreamGuard(CircuitBreakerRegistry breakers, Places places, SecondTry secondTry, Problems problems) {
        this.breakers = breakers;
        this.places = places;
        this.secondTry = secondTry;
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Route route) {
        String service = route.upstream().serviceName();
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        Bulkhead place = places.of(route);
        return (request, next) -> {
            if (!place.tryAcquirePermission()) {
                log.warn("{} has as many requests as it may have: {}", service, place.getName());
                return problems.response(request, GatewayProblem.TOO_BUSY);
            }
            if (!breaker.tryAcquirePermission()) {
                place.onComplete();
                return problems.response(request, GatewayProblem.UNAVAILABLE);
            }
            return carry(Exchange.begin(request.servletRequest(), place, breaker), service, request, next);
        };
    }

    private ServerResponse carry(
            Exchange exchange, String service, ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            ServerResponse response = secondTry.handle(request, next);
            WatchedBody.of(request, exchange);
            return response;
        } catch (Exception e) {
            if (request.servletRequest() instanceof LimitedBody body && (body.exceeded() || body.abandoned())) {
                exchange.endedBySender();
                return problems.response(request, GatewayProblem.MALFORMED);
            }
            exchange.failed(e);
            return answerFor(service, request, e);
        }
    }

    private ServerResponse answerFor(String service, ServerRequest request, Exception failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (neverReached(failure)) {
            log.warn("{} is not reachable: {}", service, cause.toString());
            return problems.response(request, GatewayProblem.UNAVAILABLE);
        }
        if (failure instanceof ResourceAccessException || cause instanceof IOException) {
            log.warn("{} did not answer {} {}: {}", service, request.method(), request.path(), cause.toString());
        } else {
            log.error("{} {} to {} failed", request.method(), request.path(), service, failure);
        }
        return problems.response(request, GatewayProblem.noAnswerTo(request.method()));
    }

    /** Whether the failure came before the first byte was sent. */
    private static boolean neverReached(Throwable failure) {
        return refusedConnection(failure) || isCausedBy(failure, HttpConnectTimeoutException.class);
    }

    /** Whether nobody listens, which is said at once; a connection that takes too long is another matter. */
    static boolean refusedConnection(Throwable failure) {
        return isCausedBy(failure, ConnectException.class) && !isCausedBy(failure, HttpConnectTimeoutException.class);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
