package org.keju.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.application.SpentTokens;
import org.keju.identity.domain.Session;
import org.keju.kit.security.TokenProperties;
import org.keju.kit.security.TokenVerification;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Believes a token a little longer than others do, as a proof of the session that it was issued in. */
@Component
class RenewableTokens implements SpentTokens {

    private static final Duration LONGEST_SPENT = Session.LONGEST_PAUSE;

    private final JwtDecoder decoder;

    RenewableTokens(SigningKeys keys, TokenProperties tokens, Clock clock) {
        this.decoder =
                TokenVerification.decoder(OwnTokenVerification.source(keys), tokens.issuer(), recentlyGood(clock));
    }

    @Override
    public Optional<SessionOf> read(String token) {
        try {
            Jwt read = decoder.decode(token);
            return Optional.ofNullable(read.getClaimAsString("sid"))
                    .map(session -> new SessionOf(UUID.fromString(read.getSubject()), UUID.fromString(session)));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private static OAuth2TokenValidator<Jwt> recentlyGood(Clock clock) {
        return token -> {
            Instant end = token.getExpiresAt();
            boolean recent = end != null && clock.instant().isBefore(end.plus(LONGEST_SPENT));
            return recent
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
        };
    }
}
