package org.keju.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Keys such as identity-service has, and tokens signed with them. */
final class TestKeys {

    /** Those that the {@link Service} in identity-service's place publishes. */
    static final TestKeys IDENTITY = create();

    private final ECKey key;

    private TestKeys(ECKey key) {
        this.key = key;
    }

    static TestKeys create() {
        try {
            return new TestKeys(new ECKeyGenerator(Curve.P_256).keyID("test").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What identity-service publishes. */
    String published() {
        return new JWKSet(key).toString();
    }

    String tokenOf(String subject) {
        return sign(claims(subject, Duration.ofMinutes(30)).build());
    }

    /** Somebody's token; one that has ended has a negative life. */
    String tokenFor(Duration life) {
        return sign(claims(UUID.randomUUID().toString(), life).build());
    }

    /** A token that says more than any browser would keep. */
    String longTokenFor(Duration life) {
        return sign(claims(UUID.randomUUID().toString(), life)
                .claim("agency", "1".repeat(4096))
                .build());
    }

    private static JWTClaimsSet.Builder claims(String subject, Duration life) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .expirationTime(Date.from(Instant.now().plus(life)));
    }

    private String sign(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
