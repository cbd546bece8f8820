package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.token.SigningKeys;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IdentityIntegrationTest
class TokenIT {

    private final Visitor visitor;
    private final TestClock clock;
    private final ApplicationContext context;

    @Autowired
    TokenIT(Visitor visitor, TestClock clock, ApplicationContext context) {
        this.visitor = visitor;
        this.clock = clock;
        this.context = context;
    }

    @Test
    void candidatesTokenSaysWhatTheOtherServicesDecideBy() throws Exception {
        String idNumber = Visitor.newIdNumber();
        visitor.register(idNumber, Visitor.NAME);

        JWTClaimsSet claims =
                Claims.of(visitor.logIn(idNumber, Visitor.PASSWORD).token());

        assertThat(claims.getIssuer()).isEqualTo("keju-identity");
        assertThat(claims.getStringClaim("name")).isEqualTo(Visitor.NAME);
        assertThat(claims.getStringClaim("birthdate")).startsWith("1990-");
        assertThat(claims.getStringClaim("gender")).isEqualTo("female");
        assertThat(claims.getStringClaim("id_number_masked")).startsWith("110****");
        assertThat(claims.getStringListClaim("roles")).containsExactly("CANDIDATE");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getStringClaim("sid")).isNotBlank();
        assertThat(claims.getExpirationTime())
                .isBefore(Date.from(clock.instant().plus(Duration.ofMinutes(5)).plusSeconds(1)));
        assertThat(claims.toString()).doesNotContain(idNumber);
    }

    @Test
    void everybodyCanVerifyATokenWithThePublishedKeysAndNobodySign() throws Exception {
        String idNumber = Visitor.newIdNumber();
        visitor.register(idNumber, Visitor.NAME);
        SignedJWT token =
                SignedJWT.parse(visitor.logIn(idNumber, Visitor.PASSWORD).token());

        JWKSet published =
                JWKSet.parse(visitor.get("/.well-known/jwks.json", null).body());
        JWK key = published.getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        assertThat(published.getKeys()).noneMatch(JWK::isPrivate);
    }

    @Test
    void everyCopyOfTheServiceHasTheSameKeys() {
        SigningKeys ours = context.getBean(SigningKeys.class);

        SigningKeys another = context.getAutowireCapableBeanFactory().createBean(SigningKeys.class);

        assertThat(another.published().toString()).isEqualTo(ours.published().toString());
    }

    @Test
    void serviceThatKnowsTheSecretGetsATokenOfItsOwn() throws Exception {
        Reply reply = visitor.post(
                "/internal/service-tokens", Map.of("service", "ticket-service", "secret", "secret-of-tests"), null);

        JWTClaimsSet claims = Claims.of(JsonPath.read(reply.body(), "$.token"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
        assertThat(claims.getStringClaim("name")).isEqualTo("ticket-service");
        assertThat(JsonPath.<String>read(reply.body(), "$.expiresAt"))
                .isEqualTo(claims.getExpirationTime().toInstant().toString());
    }

    @Test
    void nobodyElseIsAService() {
        assertThat(visitor.post(
                                "/internal/service-tokens",
                                Map.of("service", "ticket-service", "secret", "a guess"),
                                null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void servicesTokenIsNobodysSession() throws Exception {
        Reply reply = visitor.post(
                "/internal/service-tokens", Map.of("service", "ticket-service", "secret", "secret-of-tests"), null);

        assertThat(visitor.get("/api/identity/me", JsonPath.read(reply.body(), "$.token"))
                        .status())
                .isEqualTo(401);
    }
}
