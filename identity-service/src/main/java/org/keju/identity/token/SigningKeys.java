package org.keju.identity.token;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The keys that tokens are signed with, shared by all copies of this service through the database. What was read there is
 * kept for some seconds: a new key is announced for minutes before it signs, so that every copy publishes it in time.
 */
@Component
public class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final SigningKeyRows rows;
    private final Clock clock;
    private final Duration retiredFor;
    private volatile Reading reading;

    SigningKeys(SigningKeyRows rows, IdentityProperties properties, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.retiredFor = longer(properties.tokenLife().plus(Session.LONGEST_PAUSE), properties.serviceTokenLife())
                .plus(SKEW);
        this.reading = first();
    }

    private record Reading(KeyRing ring, Instant at) {}

    /** The key to sign with. */
    ECKey current() {
        return ring().signing(clock.instant())
                .orElseThrow(() -> new IllegalStateException("Every signing key is withdrawn"))
                .key();
    }

    /** The public halves, as everybody may have them. */
    public JWKSet published() {
        return ring().published(clock.instant());
    }

    /** The keys as they were read at most {@link #FRESH} ago; longer ago only while the database is away. */
    KeyRing ring() {
        Reading held = reading;
        if (clock.instant().isBefore(held.at().plus(FRESH)) && !clock.instant().isBefore(held.at())) {
            return held.ring();
        }
        try {
            return reread();
        } catch (DataAccessException e) {
            log.warn("The signing keys could not be read anew: {}", e.getClass().getSimpleName());
            return held.ring();
        }
    }

    /** Reads the keys now, because they were just changed. */
    final KeyRing reread() {
        Reading fresh = read();
        reading = fresh;
        return fresh.ring();
    }

    /** The keys as the transaction under way sees them. */
    KeyRing unsaved() {
        return read().ring();
    }

    private Reading first() {
        Reading found = read();
        if (found.ring().generations().isEmpty()) {
            rows.add(found.ring().next(), clock.instant(), clock.instant());
            found = read();
        }
        return found;
    }

    private Reading read() {
        return new Reading(new KeyRing(rows.all(), retiredFor), clock.instant());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
