package org.keju.gateway.routing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.keju.gateway.config.UpstreamProperties;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks for a page once more when the connection was refused, as it is while a service's copy is replaced. Nothing else is
 * tried twice: after any other failure the service may be at work, and a second request would only add to it.
 */
@Component
class SecondTry {

    private final Duration pause;
    private final Counter tries;

    SecondTry(UpstreamProperties properties, MeterRegistry metrics) {
        this.pause = properties.retryPause();
        this.tries = metrics.counter("keju.gateway.second.tries");
    }

    ServerResponse handle(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (RuntimeException e) {
            if (request.method() != HttpMethod.GET || !UpstreamGuard.refusedConnection(e)) {
                throw e;
            }
            tries.increment();
            Thread.sleep(pause);
            return next.handle(request);
        }
    }
}
