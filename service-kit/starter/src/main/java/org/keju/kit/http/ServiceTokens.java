package org.keju.kit.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Obtains the token with which this service calls others, and keeps it until shortly before it expires. */
final class ServiceTokens {

    private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofMinutes(1);

    private final RestClient identity;
    private final String service;
    private final String secret;
    private final Clock clock;
    private @Nullable ServiceToken current;

    ServiceTokens(RestClient identity, String service, String secret, Clock clock) {
        this.identity = identity;
        this.service = service;
        this.secret = secret;
        this.clock = clock;
    }

    synchronized String current() {
        if (current == null || !clock.instant().isBefore(current.expiresAt().minus(RENEW_BEFORE_EXPIRY))) {
            current = identity.post()
                    .uri("/internal/service-tokens")
                    .body(new Request(service, secret))
                    .retrieve()
                    .requiredBody(ServiceToken.class);
        }
        return current.token();
    }

    /** A new token, unless somebody has renewed the refused one already. */
    synchronized String insteadOf(String refused) {
        if (current != null && current.token().equals(refused)) {
            current = null;
        }
        return current();
    }

    private record Request(String service, String secret) {}

    private record ServiceToken(String token, Instant expiresAt) {}
}
