package org.keju.payment;

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
import org.keju.kit.testing.hostile.Callers;
import org.keju.kit.testing.hostile.Findings;
import org.keju.kit.testing.hostile.HostileInput;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@Tag("hostile")
class HostileIT extends PaymentScene {

    @LocalServerPort
    private int port;

    @BeforeEach
    void somebodyHasAnOrder() {
        feeIsRequested();
    }

    @Test
    void nothingThatIsSentUpsetsTheService() {
        Findings findings = attackOn(document()).attack();

        assertThat(findings.requests()).isGreaterThan(1_000);
        findings.assertHarmless();
    }

    @Test
    void everyRoleMayDoWhatTheDocumentDeclaresAndNothingElse() {
        ObjectNode document = JsonMapper.shared().readTree(document()).asObject();
        // a channel carries no token, and a payer's may have expired at the cashier: there it is not even looked at
        document.withObject("/paths")
                .remove(List.of("/api/payments/notices/{channel}", "/api/payments/return/{channel}"));

        attackOn(document.toString()).tryEveryRole().assertHarmless();
    }

    @Test
    void whatBelongsToSomebodyElseIsNotThere() {
        attackOn(document()).reachForOthers(List.of("CANDIDATE")).assertHarmless();
    }

    private HostileInput attackOn(String document) {
        return HostileInput.of(document)
                .at(URI.create("http://127.0.0.1:" + port))
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

    /** Somebody new in any role, who knows the ids of the order's owner. */
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
                    applicationId.toString(),
                    accountId.toString(),
                    UUID.randomUUID().toString());
        }
    }
}
