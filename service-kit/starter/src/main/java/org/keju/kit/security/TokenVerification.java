package org.keju.kit.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must satisfy beside its signature. */
public final class TokenVerification {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenVerification() {}

    /** Issued by the given issuer and not expired by the given clock. */
    public static OAuth2TokenValidator<Jwt> by(String issuer, Clock clock) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(timestamps, new JwtIssuerValidator(issuer));
    }
}
