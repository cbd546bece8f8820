package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.ReviewClient.AGENCY;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.hostile.Callers;
import org.keju.kit.testing.hostile.Findings;
import org.keju.kit.testing.hostile.HostileInput;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Tag("hostile")
class HostileIT {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final Environment environment;
    private final ExemptionScene scene;
    private UUID evidenceId = UUID.randomUUID();

    HostileIT(
            RestTestClient http,
            TestTokens tokens,
            EventProbe probe,
            TestClock clock,
            JdbcClient jdbc,
            Environment environment) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.environment = environment;
        this.scene = new ExemptionScene(http, tokens, probe, jdbc);
    }

    @BeforeEach
    void somebodyAsks() {
        scene.client.publishExam();
        scene.client.requested(1, AGENCY, null);
        scene.asked(1);
        evidenceId = scene.added(ExemptionScene.picture());
    }

    @Test
    void nothingThatIsSentUpsetsTheService() {
        Findings findings = attack().attack();

        assertThat(findings.requests()).isGreaterThan(1_000);
        findings.assertHarmless();
    }

    @Test
    void everyRoleMayDoWhatTheDocumentDeclaresAndNothingElse() {
        attack().tryEveryRole().assertHarmless();
    }

    @Test
    void whatBelongsToSomebodyElseIsNotThere() {
        attack().reachForOthers(List.of("CANDIDATE")).assertHarmless();
    }

    private HostileInput attack() {
        return HostileInput.of(document())
                .at(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")))
                .as(new Intruders());
    }

    private String document() {
        return Objects.requireNonNull(http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** Somebody new in any role, who knows the ids of what a candidate asked. */
    private final class Intruders implements Callers {

        private final UUID id = UUID.randomUUID();
        private final String expired;

        /** The clock is moved before the attack begins, which comes from several sides at once. */
        Intruders() {
            Instant now = clock.instant();
            clock.moveTo(now.minus(Duration.ofHours(2)));
            expired = withRole("CANDIDATE");
            clock.moveTo(now);
        }

        @Override
        public String withRole(String role) {
            return tokens.token(id, role.isEmpty() ? List.of() : List.of(role), Map.of());
        }

        @Override
        public String expired() {
            return expired;
        }

        @Override
        public List<String> foreignIds() {
            return List.of(
                    scene.applicationId.toString(),
                    evidenceId.toString(),
                    UUID.randomUUID().toString());
        }
    }
}
