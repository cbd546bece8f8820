package org.keju.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.gateway.limits.Buckets.Counted;
import org.keju.gateway.limits.Buckets.Key;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Refuses what goes beyond an allowance: the person's, if a verified token says who asks, and that of the address in any
 * case. A person's own allowance is small and the one of their address large, because many people share an address and
 * nobody shares an account.
 */
@Component
public class RequestLimit {

    private final RateProperties properties;
    private final Buckets buckets;
    private final KnownCaller callers;
    private final Problems problems;
    private final MeterRegistry metrics;

    RequestLimit(
            RateProperties properties, Buckets buckets, KnownCaller callers, Problems problems, MeterRegistry metrics) {
        this.properties = properties;
        this.buckets = buckets;
        this.callers = callers;
        this.problems = problems;
        this.metrics = metrics;
    }

    /** Counts the requests of a class. */
    public HandlerFilterFunction<ServerResponse, ServerResponse> of(RequestClass kind) {
        if (kind == RequestClass.FILE) {
            return (request, next) -> next.handle(request);
        }
        RateProperties.Limits limits = properties.of(kind);
        return (request, next) -> {
            Take take = take(kind, limits, request);
            ServerResponse response = take.probe.isConsumed() ? next.handle(request) : refusal(kind, take, request);
            take.describe(response.headers());
            return response;
        };
    }

    private Take take(RequestClass kind, RateProperties.Limits limits, ServerRequest request) {
        String network = Network.of(request.servletRequest().getRemoteAddr());
        @Nullable Allowance person = limits.person();
        @Nullable Allowance crowd = limits.crowd();
        Optional<String> caller = person == null ? Optional.empty() : callers.subjectOf(request.servletRequest());
        if (person == null || crowd == null || caller.isEmpty()) {
            return take(new Key(kind, Counted.STRANGERS, network), limits.strangers());
        }
        Take own = take(new Key(kind, Counted.PERSON, caller.get()), person);
        if (!own.probe.isConsumed()) {
            return own;
        }
        Take shared = take(new Key(kind, Counted.CROWD, network), crowd);
        // what others at the same address have left is none of the caller's business until it runs out
        return shared.probe.isConsumed() ? own : shared;
    }

    private Take take(Key key, Allowance allowance) {
        return new Take(key.counted(), allowance, buckets.take(key, allowance));
    }

    private ServerResponse refusal(RequestClass kind, Take take, ServerRequest request) {
        String counted = take.counted.name().toLowerCase(Locale.ROOT);
        metrics.counter("keju.gateway.requests.refused", "class", kind.label(), "counted", counted)
                .increment();
        ServerResponse refusal = problems.response(request, GatewayProblem.TOO_MANY_REQUESTS, take.seconds());
        refusal.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(take.seconds()));
        return refusal;
    }

    /** What was taken from which allowance. */
    private record Take(Counted counted, Allowance allowance, ConsumptionProbe probe) {

        /** Seconds until there is one again; at least one, or a caller who obeys is refused a second time. */
        long seconds() {
            return Math.max(1, roundedUp(probe.getNanosToWaitForRefill()));
        }

        /** As draft-ietf-httpapi-ratelimit-headers-10 has it. */
        void describe(HttpHeaders headers) {
            String name = '"' + counted.name().toLowerCase(Locale.ROOT) + '"';
            headers.set(
                    "RateLimit-Policy",
                    name + ";q=" + allowance.requests() + ";w="
                            + allowance.per().toSeconds());
            headers.set(
                    "RateLimit",
                    name + ";r=" + probe.getRemainingTokens() + ";t=" + roundedUp(probe.getNanosToWaitForReset()));
        }

        private static long roundedUp(long nanos) {
            return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
        }
    }
}
