package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.keju.photo.PhotoClient.Applicant;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@KejuIntegrationTest
@Tag("hostile")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileIT {

    private final PhotoClient client;
    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;

    @LocalServerPort
    private int port;

    private List<String> foreignIds = List.of();

    HostileIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    @BeforeEach
    void somebodyIsAskedForAPhoto() {
        client.emptyQueue();
        client.publishExam(1, false);
        Applicant owner = client.applicant(null);
        foreignIds = List.of(
                owner.applicationId().toString(),
                owner.accountId().toString(),
                UUID.randomUUID().toString());
    }

    @Test
    void nothingThatIsSentUpsetsTheService() {
        Findings findings = attack().attack();

        assertThat(findings.requests()).isGreaterThan(500);
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
        String document = http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return HostileInput.of(Objects.requireNonNull(document))
                .at(URI.create("http://127.0.0.1:" + port))
                .as(new Intruders());
    }

    /** Somebody new in any role, who knows the ids of the photo's owner. */
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
            return foreignIds;
        }
    }
}
