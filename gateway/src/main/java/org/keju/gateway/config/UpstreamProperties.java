package org.keju.gateway.config;

import java.time.Duration;
import java.util.Map;
import org.keju.gateway.routing.Patience;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a service is waited for, how much is asked of it at once, and when it is left alone.
 *
 * @param connectTimeout how long to wait until a service accepts a connection
 * @param retryPause after a refused connection a page is asked for a second time, this much later
 * @param patience the whole exchange, bodies included, must end within this time
 * @param callsInFlight at most this many requests are with one service at the same time
 * @param uploadsInFlight at most this many uploads are with one service at the same time, beside its other requests: a slow
 *     line keeps one for minutes
 * @param recovery how long a service that keeps failing is left alone before it is tried again
 */
@ConfigurationProperties("keju.gateway.upstream")
public record UpstreamProperties(
        Duration connectTimeout,
        Duration retryPause,
        Map<Patience, Duration> patience,
        int callsInFlight,
        int uploadsInFlight,
        Duration recovery) {

    public UpstreamProperties {
        if (callsInFlight < 1 || uploadsInFlight < 1) {
            throw new IllegalArgumentException("keju.gateway.upstream allows no request in flight");
        }
        for (Patience kind : Patience.values()) {
            if (!patience.containsKey(kind)) {
                throw new IllegalArgumentException("keju.gateway.upstream.patience lacks " + kind);
            }
        }
    }

    public Duration patienceFor(Patience kind) {
        return patience.getOrDefault(kind, Duration.ZERO);
    }
}
