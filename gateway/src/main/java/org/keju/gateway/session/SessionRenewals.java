package org.keju.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * Renews sessions, each once at a time: the requests that a page and its tabs send together bring the same token and get
 * the same new one. An answer is remembered for some seconds, for those who set out before it reached the browser.
 */
@Component
public class SessionRenewals {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Renewer identity;
    private final Clock clock;
    private final ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

    SessionRenewals(Renewer identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    private record Flight(CompletableFuture<Renewal> landing, Instant begun) {}

    /** A new token for the session of this one. */
    public Renewal of(SessionToken token) {
        Instant now = clock.instant();
        flights.values().removeIf(flight -> now.isAfter(flight.begun().plus(REMEMBERED)));
        Flight mine = new Flight(new CompletableFuture<>(), now);
        Flight first = flights.putIfAbsent(token.value(), mine);
        if (first != null) {
            return first.landing().join();
        }
        Renewal renewal = Renewal.UNKNOWN;
        try {
            renewal = identity.renew(token.value());
        } finally {
            mine.landing().complete(renewal); // whatever happens, nobody waits for ever
        }
        return renewal;
    }
}
