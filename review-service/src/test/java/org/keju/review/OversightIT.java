package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.ReviewClient.AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the administrator and the auditor see of the judging. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OversightIT {

    private static final String OVERDUE = "/api/reviews/oversight/overdue";
    private static final Instant REQUESTED_AT = Instant.parse("2026-10-20T02:00:00Z");

    private final ReviewClient client;
    private final TestTokens tokens;
    private final TestClock clock;

    OversightIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.tokens = tokens;
        this.clock = clock;
    }

    @BeforeEach
    void casesMayWaitForADay() {
        client.emptyQueue();
        clock.moveTo(REQUESTED_AT);
        client.publishExam(new ExamPublished.ReviewRule(1, 24));
    }

    @Test
    @Tag("row-67")
    void whatIsLateOrWaitsTooLongIsShownToTheAdministrator() {
        UUID promised = client.requested(1, AGENCY, REQUESTED_AT.plus(Duration.ofHours(8)));
        client.requested(1, AGENCY, null);

        overdue(0);
        clock.moveTo(REQUESTED_AT.plus(Duration.ofHours(9)));
        overdue(1);
        clock.moveTo(REQUESTED_AT.plus(Duration.ofHours(24)));
        overdue(2);

        client.judged(client.reviewer(), "approval", null);
        overdue(1);
        client.get("/api/reviews/oversight/cases?number=2026000017", administrator())
                .expectBody()
                .jsonPath("$[?(@.state == 'APPROVED')]")
                .exists();
        assertThat(client.stateOf(promised, 1)).isEqualTo("APPROVED");
    }

    @Test
    void everyViewAndDecisionIsReadByTheAuditor() {
        client.requested(1, AGENCY, null);
        UUID reviewerId = Ids.next();
        String reviewer = "Bearer " + tokens.token(reviewerId, List.of("REVIEWER"), Map.of("name", "王审核"));
        UUID caseId = Objects.requireNonNull(client.claimed(reviewer));
        client.view(caseId, reviewer).expectStatus().isOk();
        client.decide(caseId, "approval", reviewer, null).expectStatus().isOk();

        client.get("/api/reviews/trail?actor=" + reviewerId, auditor())
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(3)
                .jsonPath("$.items[0].deed")
                .isEqualTo("APPROVED")
                .jsonPath("$.items[1].deed")
                .isEqualTo("VIEWED")
                .jsonPath("$.items[2].deed")
                .isEqualTo("CLAIMED")
                .jsonPath("$.items[0].actorName")
                .isEqualTo("王审核");
        client.get("/api/reviews/trail?number=2026000017&deed=VIEWED&from=2026-01-01T00:00:00Z&size=1", auditor())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].deed")
                .isEqualTo("VIEWED");
    }

    @Test
    void neitherIsOpenToOthers() {
        client.get("/api/reviews/trail", administrator()).expectStatus().isForbidden();
        client.get("/api/reviews/trail", client.reviewer()).expectStatus().isForbidden();
        client.get(OVERDUE, client.reviewer()).expectStatus().isForbidden();
        client.get(OVERDUE, auditor()).expectStatus().isForbidden();
        client.get(OVERDUE + "?size=0", administrator()).expectStatus().isBadRequest();
        client.get("/api/reviews/trail?deed=GUESSED", auditor()).expectStatus().isBadRequest();
    }

    private void overdue(int expected) {
        client.get(OVERDUE, administrator()).expectBody().jsonPath("$.total").isEqualTo(expected);
    }

    /** Asked for anew each time, because the clock moves past the life of a token. */
    private String administrator() {
        return "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR");
    }

    private String auditor() {
        return "Bearer " + tokens.staff(Ids.next(), "AUDITOR");
    }
}
