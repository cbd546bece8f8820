package org.keju.kit.testing.app;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the kit refuses before any service is asked, and in which words. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecurityIT {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;

    SecurityIT(RestTestClient http, TestTokens tokens, TestClock clock) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Test
    void refusesWhoeverBringsNoToken() {
        http.get()
                .uri("/things/1")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:request.not-authenticated")
                .jsonPath("$.title")
                .isEqualTo("请先登录");
    }

    @Test
    void speaksEnglishToWhoeverAsksForIt() {
        http.get()
                .uri("/things/1")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.8")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Please log in");
    }

    @Test
    void refusesAnExpiredToken() {
        String token = tokens.candidate(Ids.next());
        clock.advance(Duration.ofHours(1));
        http.get()
                .uri("/things/1")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void refusesTheWrongRoleAndWhatNoRuleMentions() {
        String staff = tokens.staff(Ids.next(), "REVIEWER");
        for (String path : new String[] {"/things/1", "/unknown"}) {
            http.get()
                    .uri(path)
                    .header("Authorization", "Bearer " + staff)
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void answersNotFoundAsAProblem() {
        http.get()
                .uri("/things/1")
                .header("Authorization", "Bearer " + tokens.candidate(Ids.next()))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:request.not-found");
    }

    @Test
    void tellsTheTruthAboutItsHealthToEverybody() {
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    }
}
