package org.keju.kit.security;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestServers;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.app.KitTestApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A service that has not yet got the keys of identity-service says so, instead of refusing good tokens. */
@KejuIntegrationTest
@ContextConfiguration(
        classes = {KitTestApplication.class, IdentityAwayIT.NoKeys.class},
        initializers = TestServers.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IdentityAwayIT {

    private final RestTestClient http;
    private final TestTokens tokens;

    IdentityAwayIT(RestTestClient http, TestTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** More often than identity-service may be asked. */
    @RepeatedTest(4)
    void nobodyIsToldToLogInAgain() {
        http.get()
                .uri("/things/1")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.candidate(Ids.next()))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "5")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:request.unavailable");
    }

    @Test
    void whoBringsNoTokenIsStillAskedForOne() {
        http.get().uri("/things/1").exchange().expectStatus().isUnauthorized();
    }

    /** Verifies as every service does, against an address where nobody listens. */
    @Configuration(proxyBeanMethods = false)
    static class NoKeys {

        @Bean
        JwtDecoder jwtDecoder(Clock clock) {
            return TokenVerification.decoder(
                    new PublishedKeys(URI.create("http://127.0.0.1:1")), "keju-identity", clock);
        }
    }
}
