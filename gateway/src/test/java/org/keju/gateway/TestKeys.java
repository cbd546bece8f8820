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

/** Keys such as identity-service has, and tokens signed with them. */
final class TestKeys {

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
        Date end = Date.from(Instant.now().plus(Duration.ofMinutes(30)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(),
                new JWTClaimsSet.Builder().subject(subject).expirationTime(end).build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
