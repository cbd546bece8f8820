package org.keju.gateway.routing;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One request's place with a service, from before it is sent until the last byte of the answer has been passed on. Only
 * then is it known how it went: an answer that breaks off in the middle began like every other.
 */
final class Exchange implements AutoCloseable {

    private static final String ATTRIBUTE = Exchange.class.getName();

    private final Bulkhead place;
    private final CircuitBreaker breaker;
    private final long begun = System.nanoTime();
    private @Nullable Throwable failure;
    private boolean sendersFault;

    private Exchange(Bulkhead place, CircuitBreaker breaker) {
        this.place = place;
        this.breaker = breaker;
    }

    /** Takes a place and a permission, which the request's end gives back. */
    static Exchange begin(HttpServletRequest request, Bulkhead place, CircuitBreaker breaker) {
        Exchange exchange = new Exchange(place, breaker);
        request.setAttribute(ATTRIBUTE, exchange);
        return exchange;
    }

    static Optional<Exchange> of(HttpServletRequest request) {
        return Optional.ofNullable((Exchange) request.getAttribute(ATTRIBUTE));
    }

    /** The service did not do its part. */
    void failed(Throwable cause) {
        failure = cause;
    }

    /** Whoever sent the request broke off or sent too much, of which nothing follows about the service. */
    void endedBySender() {
        sendersFault = true;
    }

    boolean hasFailed() {
        return failure != null;
    }

    @Override
    public void close() {
        place.onComplete();
        if (sendersFault) {
            breaker.releasePermission();
        } else if (failure != null) {
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, failure);
        } else {
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }
}
