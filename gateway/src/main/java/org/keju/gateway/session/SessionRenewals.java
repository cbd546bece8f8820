package org.keju.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.keju.gateway.session.SignedTokens.KeysAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Renews sessions, each once at a time: the requests that a page and its tabs send together bring the same token and get
 * the same new one. An answer is remembered for some seconds, for those who set out before it reached the browser.
 * A token that somebody made up is neither carried to identity-service nor remembered: strangers could fill both.
 */
@Component
public class SessionRenewals {

    private static final Logger log = LoggerFactory.getLogger(SessionRenewals.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Renewer identity;
    private final SignedTokens tokens;
    private final Clock clock;
    private final ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

    SessionRenewals(Renewer identity, SignedTokens tokens, Clock clock) {
        this.identity = identity;
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Flight(CompletableFuture<Renewal> landing, Instant begun) {}

    /** A new token for the session of this one. */
    public Renewal of(SessionToken token) {
        try {
            return tokens.subjectOf(token.value()).isPresent() ? once(token.value()) : Renewal.OVER;
        } catch (KeysAwayException e) {
            log.warn("A session could not be renewed, for want of identity-service's keys: {}", e.getMessage());
            return Renewal.UNKNOWN;
        }
    }

    private Renewal once(String token) {
        Instant now = clock.instant();
        flights.values().removeIf(flight -> now.isAfter(flight.begun().plus(REMEMBERED)));
        Flight mine = new Flight(new CompletableFuture<>(), now);
        Flight first = flights.putIfAbsent(token, mine);
        if (first != null) {
            return first.landing().join();
        }
        Renewal renewal = Renewal.UNKNOWN;
        try {
            renewal = identity.renew(token);
        } finally {
            mine.landing().complete(renewal); // whatever happens, nobody waits for ever
        }
        return renewal;
    }
}
