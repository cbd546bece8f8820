package org.keju.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a service that does not. The two refusals differ in what the caller may conclude: a service that was never
 * reached has done nothing, one that fell silent may have done it all.
 */
@Component
class UpstreamGuard {

    private static final Logger log = LoggerFactory.getLogger(UpstreamGuard.class);

    private final CircuitBreakerFactory<?, ?> breakers;
    private final Problems problems;

    UpstreamGuard(CircuitBreakerFactory<?, ?> breakers, Problems problems) {
        this.breakers = breakers;
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Route route) {
        String service = route.upstream().serviceName();
        CircuitBreaker breaker = breakers.create(service);
        return (request, next) ->
                breaker.run(() -> carry(request, next), failure -> answerFor(service, request, failure));
    }

    /** A sender who breaks off or sends too much is no fault of the service, so the breaker must not hear of it. */
    private ServerResponse carry(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (RuntimeException e) {
            if (request.servletRequest() instanceof LimitedBody body && (body.exceeded() || body.abandoned())) {
                return problems.response(request, GatewayProblem.MALFORMED);
            }
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerResponse answerFor(String service, ServerRequest request, Throwable failure) {
        if (failure instanceof CallNotPermittedException) {
            return problems.response(request, GatewayProblem.UNAVAILABLE);
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (neverReached(failure)) {
            log.warn("{} is not reachable: {}", service, cause.toString());
            return problems.response(request, GatewayProblem.UNAVAILABLE);
        }
        if (failure instanceof ResourceAccessException || cause instanceof IOException) {
            log.warn("{} did not answer {} {}: {}", service, request.method(), request.path(), cause.toString());
            return problems.response(request, GatewayProblem.NO_ANSWER);
        }
        log.error("{} {} to {} failed", request.method(), request.path(), service, failure);
        return problems.response(request, GatewayProblem.UNEXPECTED);
    }

    private static boolean neverReached(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
