package org.keju.gateway.routing;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.time.Duration;
import org.keju.gateway.config.UpstreamProperties;
import org.keju.gateway.limits.RequestClass;
import org.springframework.stereotype.Component;

/**
 * How many requests may be with a service at once. Threads are virtual and connections open as needed, so without it one
 * slow service would collect requests until the memory is full, and take every other service's with it.
 */
@Component
class Places {

    private final BulkheadRegistry bulkheads;
    private final UpstreamProperties properties;

    Places(BulkheadRegistry bulkheads, UpstreamProperties properties) {
        this.bulkheads = bulkheads;
        this.properties = properties;
    }

    Bulkhead of(Route route) {
        String service = route.upstream().serviceName();
        return route.counted() == RequestClass.UPLOAD
                ? bulkheads.bulkhead(service + "-uploads", limit(properties.uploadsInFlight()))
                : bulkheads.bulkhead(service, limit(properties.callsInFlight()));
    }

    private static BulkheadConfig limit(int inFlight) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(inFlight)
                .maxWaitDuration(Duration.ZERO)
                .build();
    }
}
