package org.keju.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keju.identity.domain.ReauthenticationRequired;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks whoever does something grave to have shown lately who they are; an open window proves little. */
@Component
class StepUp {

    static final Duration LONGEST_AGO = Duration.ofMinutes(10);

    private static final String CHALLENGE =
            "Bearer error=\"insufficient_user_authentication\", max_age=" + LONGEST_AGO.toSeconds();

    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    /**
     * Passes for a caller who authenticated in the last {@link #LONGEST_AGO}.
     *
     * @throws ReauthenticationRequired otherwise
     */
    void require(Caller caller) {
        Instant authenticated = caller.claim("auth_time")
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
        if (clock.instant().isAfter(authenticated.plus(LONGEST_AGO))) {
            challenge();
            throw new ReauthenticationRequired();
        }
    }

    /** As RFC 9470 says it, so that the gateway can tell this 401 from that of a token which is not good any more. */
    private static void challenge() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
    }
}
