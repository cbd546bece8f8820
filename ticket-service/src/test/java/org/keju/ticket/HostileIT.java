package org.keju.ticket;

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

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@Tag("hostile")
class HostileIT extends RunningTicketService {

    @LocalServerPort
    private int port;

    private UUID examId;
    private Told.Candidate owner;

    @BeforeEach
    void somebodyHasASeat() {
        examId = anExamWithSeats(2);
        owner = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();
        awaitSeat(owner);
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
        String document = Objects.requireNonNull(http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        return HostileInput.of(document)
                .at(URI.create("http://127.0.0.1:" + port))
                .as(new Intruders());
    }

    /** Somebody new in any role, who knows the ids of a candidate and of the exam. */
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
                    owner.applicationId().toString(),
                    owner.accountId().toString(),
                    examId.toString(),
                    UUID.randomUUID().toString());
        }
    }
}
