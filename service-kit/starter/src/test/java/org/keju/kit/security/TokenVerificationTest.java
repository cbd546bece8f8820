package org.keju.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenVerificationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String ISSUER = "keju-identity";

    private final ECKey key = newKey("k1");
    private final JwtDecoder decoder = TokenVerification.decoder(
            new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())), ISSUER, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void believesATokenThatIsAllItShouldBe() throws JOSEException {
        assertThat(decoder.decode(signed(header("k1"), key, claims -> claims)).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void refusesATokenOfAnotherKeyUnderOurKeysName() throws JOSEException {
        refuses(signed(header("k1"), newKey("k1"), claims -> claims));
    }

    @Test
    void refusesAKeyThatNobodyPublished() throws JOSEException {
        refuses(signed(header("k2"), key, claims -> claims));
    }

    @Test
    void refusesATokenThatNamesNoKey() throws JOSEException {
        refuses(signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                key,
                claims -> claims));
    }

    @Test
    void refusesATokenWithoutASignature() {
        refuses(new PlainJWT(valid().build()).serialize());
    }

    @Test
    void refusesAnHmacMadeWithThePublicKey() throws JOSEException {
        byte[] published = key.toECPublicKey().getEncoded();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID("k1")
                .build();
        refuses(signed(header, new MACSigner(published), claims -> claims));
    }

    @Test
    void refusesAnythingThatIsNotATokenForACaller() throws JOSEException {
        refuses(signed(header("k1", null), key, claims -> claims));
        refuses(signed(header("k1", new JOSEObjectType("logout+jwt")), key, claims -> claims));
    }

    @Test
    void refusesWhatIsFromOrForSomebodyElse() throws JOSEException {
        refuses(signed(header("k1"), key, claims -> claims.issuer("another")));
        refuses(signed(header("k1"), key, claims -> claims.audience("another")));
        refuses(signed(header("k1"), key, claims -> claims.audience((String) null)));
    }

    @Test
    void allowsHalfAMinuteBetweenTwoClocksAndNoMore() throws JOSEException {
        decoder.decode(signed(header("k1"), key, claims -> claims.expirationTime(at(-29))));
        decoder.decode(signed(header("k1"), key, claims -> claims.notBeforeTime(at(29))));
        refuses(signed(header("k1"), key, claims -> claims.expirationTime(at(-31))));
        refuses(signed(header("k1"), key, claims -> claims.notBeforeTime(at(31))));
    }

    @Test
    void refusesATokenThatIsGoodForEver() throws JOSEException {
        refuses(signed(header("k1"), key, claims -> claims.expirationTime(null)));
        refuses(signed(header("k1"), key, claims -> claims.notBeforeTime(null)));
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static String signed(JWSHeader header, ECKey key, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        return signed(header, new ECDSASigner(key), change);
    }

    private static String signed(JWSHeader header, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        SignedJWT token = new SignedJWT(header, change.apply(valid()).build());
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader header(String keyId) {
        return header(keyId, JOSEObjectType.JWT);
    }

    private static JWSHeader header(String keyId, @Nullable JOSEObjectType type) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(keyId).build();
    }

    private static JWTClaimsSet.Builder valid() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(TokenVerification.AUDIENCE)
                .subject("somebody")
                .notBeforeTime(at(0))
                .expirationTime(at(300));
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
