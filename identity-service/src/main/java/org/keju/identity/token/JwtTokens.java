package org.keju.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.keju.identity.application.AccountHolder;
import org.keju.identity.application.IssuedToken;
import org.keju.identity.application.Tokens;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.Session;
import org.keju.kit.security.TokenProperties;
import org.keju.kit.security.TokenVerification;
import org.springframework.stereotype.Component;

/** Tokens as signed JWTs (ES256). Of an ID number they carry the masked form, and what other services decide by. */
@Component
class JwtTokens implements Tokens {

    private final SigningKeys keys;
    private final String issuer;
    private final IdentityProperties properties;
    private final Clock clock;

    JwtTokens(SigningKeys keys, TokenProperties tokens, IdentityProperties properties, Clock clock) {
        this.keys = keys;
        this.issuer = tokens.issuer();
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public IssuedToken issue(AccountHolder holder, Session session) {
        Instant longest = clock.instant().plus(properties.tokenLife());
        Instant end = longest.isBefore(session.endsAt()) ? longest : session.endsAt();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(holder.id().toString())
                .claim("sid", session.id().toString())
                .claim("roles", holder.roles().stream().sorted().toList())
                .claim("name", holder.name())
                .claim("auth_time", session.authenticatedAt().getEpochSecond());
        if (!holder.agencies().isEmpty()) {
            claims.claim("agency", holder.agencies().stream().sorted().toList());
        }
        IdNumber idNumber = holder.idNumber();
        if (idNumber != null) {
            claims.claim("birthdate", idNumber.birthdate().toString())
                    .claim("gender", idNumber.gender().name().toLowerCase(Locale.ROOT))
                    .claim("id_number_masked", idNumber.masked());
        }
        return sign(claims, end, session.endsAt());
    }

    /** A service's account id is derived from its name: every account id of the platform is a UUID. */
    @Override
    public IssuedToken issueTo(String service) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(UUID.nameUUIDFromBytes(service.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .claim("roles", List.of("SERVICE"))
                .claim("name", service);
        Instant end = clock.instant().plus(properties.serviceTokenLife());
        return sign(claims, end, end);
    }

    private IssuedToken sign(JWTClaimsSet.Builder claims, Instant end, Instant renewableUntil) {
        Instant wholeEnd = end.truncatedTo(ChronoUnit.SECONDS); // a token counts in seconds
        Date now = Date.from(clock.instant());
        JWTClaimsSet set = claims.issuer(issuer)
                .audience(TokenVerification.AUDIENCE)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(now)
                .notBeforeTime(now)
                .expirationTime(Date.from(wholeEnd))
                .build();
        ECKey key = keys.current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, set);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
        return new IssuedToken(token.serialize(), wholeEnd, renewableUntil);
    }
}
