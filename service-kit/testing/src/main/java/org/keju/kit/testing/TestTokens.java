package org.keju.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keju.kit.security.TokenVerification;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Signs tokens as identity-service would, with a key that only the tests' decoder accepts. */
public final class TestTokens {

    private static final String ISSUER = "keju-identity";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final ECKey key;
    private final Clock clock;

    TestTokens(Clock clock) {
        this.clock = clock;
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A candidate's token. */
    public String candidate(UUID id) {
        return candidate(id, "李明", "1998-03-05");
    }

    /** A candidate's token. */
    public String candidate(UUID id, String name, String birthdate) {
        return token(
                id,
                List.of("CANDIDATE"),
                Map.of(
                        "name",
                        name,
                        "birthdate",
                        birthdate,
                        "gender",
                        "male",
                        "id_number_masked",
                        "110***********1234"));
    }

    /** A token of a member of staff with these roles. */
    public String staff(UUID id, String... roles) {
        return token(id, List.of(roles), Map.of("name", "工作人员"));
    }

    /** Any token of the platform. */
    public String token(UUID id, List<String> roles, Map<String, Object> claims) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(TokenVerification.AUDIENCE)
                .notBeforeTime(Date.from(now))
                .subject(id.toString())
                .claim("roles", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(header(), set.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
    }

    /** Verifies the tokens that this object signs, by the rules of production. */
    JwtDecoder decoder() {
        return TokenVerification.decoder(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())), ISSUER, clock);
    }
}
