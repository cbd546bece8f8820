package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.ReviewClient.AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.events.exam.ExamPublished;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Two have to agree, and there is nobody else: such a case is seen, and can be decided without bending the rule. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NobodyElseIT {

    private static final Instant START = Instant.parse("2026-10-20T02:00:00Z");
    private static final String OVERSIGHT = "/api/reviews/oversight";
    private static final String WHY = """
            {"reason": "本部门只有一名审核员"}""";
    private static final String REJECTION = """
            {"reasons": ["degree"], "note": "需硕士学位"}""";

    private final ReviewClient client;
    private final EventProbe probe;
    private final TestTokens tokens;
    private final TestClock clock;
    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final UUID strangerId = Ids.next();

    NobodyElseIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.tokens = tokens;
        this.clock = clock;
    }

    @BeforeEach
    void twoHaveToAgreeAndNothingIsPromised() {
        client.emptyQueue();
        clock.moveTo(START);
        client.publishExam(new ExamPublished.ReviewRule(2, null));
    }

    @Test
    void aCaseThatWaitsForADayForASecondOpinionIsShownWithTheReason() {
        client.requested(1, AGENCY, null);
        client.judged(of(first), "approval", null);
        client.get(OVERSIGHT + "/overdue", administrator())
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);

        clock.advance(Duration.ofHours(24));

        client.get(OVERSIGHT + "/overdue", administrator())
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].waitsFor")
                .isEqualTo("SECOND_OPINION")
                .jsonPath("$.items[0].waitsSince")
                .isEqualTo(START.toString())
                .jsonPath("$.items[0].referable")
                .isEqualTo(true)
                .jsonPath("$.items[0].undoable")
                .isEqualTo(true);
    }

    @Test
    void theReviewersOfAnotherAgencyGiveTheSecondOpinionOnceItIsReferredToThem() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);
        assertThat(client.claimed(stranger())).isNull();

        refer(caseId).expectStatus().isNoContent();

        assertThat(client.claimed(of(first))).isNull();
        client.queue(of(first)).expectBody().jsonPath("$.waiting").isEqualTo(0);
        client.queue(stranger()).expectBody().jsonPath("$.waiting").isEqualTo(1);
        assertThat(client.claimed(stranger())).isEqualTo(caseId);
        client.decide(caseId, "approval", stranger(), null).expectStatus().isOk();
        probe.await(
                QualificationApproved.class,
                approved -> approved.applicationId().equals(applicationId));
        assertThat(client.trailOf(caseId)).containsExactly("CLAIMED", "APPROVED", "REFERRED", "CLAIMED", "APPROVED");
        refer(caseId)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:review.not-referable");
    }

    @Test
    void twoWhoDisagreeJudgeAnewWhereThereIsNoThird() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);
        judgedBy(second, "rejection", REJECTION);
        client.get(OVERSIGHT + "/cases?number=2026000017", administrator())
                .expectBody()
                .jsonPath("$[0].waitsFor")
                .isEqualTo("FURTHER_OPINION");
        judgeAnew(caseId).expectStatus().isNoContent();

        judgedBy(first, "rejection", REJECTION);
        judgedBy(second, "rejection", REJECTION);

        probe.await(
                QualificationRejected.class,
                rejected -> rejected.applicationId().equals(applicationId));
    }

    @Test
    void aSlipIsMendedBeforeTheSecondHasLooked() {
        client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);
        client.get("/api/reviews/decisions", of(first))
                .expectBody()
                .jsonPath("$[0].undoable")
                .isEqualTo(true);

        client.decide(caseId, "undo", of(first), WHY).expectStatus().isOk();
        client.decide(caseId, "rejection", of(first), REJECTION).expectStatus().isOk();
        judgedBy(second, "approval", null);

        client.get("/api/reviews/decisions", of(first))
                .expectBody()
                .jsonPath("$[0].undoable")
                .isEqualTo(false);
        client.decide(caseId, "undo", of(first), WHY).expectStatus().isEqualTo(409);
    }

    @Test
    void whatSomebodyTookAndNeverGaveBackIsNotLost() {
        client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);
        assertThat(client.claimed(of(second))).isEqualTo(caseId);
        judgeAnew(caseId)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:review.held");

        clock.advance(Duration.ofHours(24));

        client.get(OVERSIGHT + "/overdue", administrator())
                .expectBody()
                .jsonPath("$.items[0].waitsFor")
                .isEqualTo("SECOND_OPINION");
        refer(caseId).expectStatus().isNoContent();
        assertThat(client.claimed(stranger())).isEqualTo(caseId);
    }

    @Test
    void aDecisionThatWasUndoneCanStillBeMadeByOthers() {
        client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);
        judgedBy(second, "approval", null);
        client.decide(caseId, "undo", of(second), WHY).expectStatus().isOk();
        client.decide(caseId, "rejection", of(second), REJECTION).expectStatus().isOk();

        refer(caseId).expectStatus().isNoContent();
        assertThat(client.claimed(stranger())).isEqualTo(caseId);
        client.decide(caseId, "rejection", stranger(), REJECTION).expectStatus().isOk();

        client.get(OVERSIGHT + "/cases?number=2026000017", administrator())
                .expectBody()
                .jsonPath("$[?(@.caseId=='" + caseId + "')].state")
                .isEqualTo("REJECTED");
    }

    @Test
    void nobodyButTheAdministratorRefersACase() {
        client.requested(1, AGENCY, null);
        UUID caseId = judgedBy(first, "approval", null);

        client.post(OVERSIGHT + "/cases/" + caseId + "/referral", of(second), WHY)
                .expectStatus()
                .isForbidden();
        client.post(OVERSIGHT + "/cases/" + caseId + "/referral", administrator(), "{\"reason\": \" \"}")
                .expectStatus()
                .isBadRequest();
        client.post(OVERSIGHT + "/cases/" + Ids.next() + "/referral", administrator(), WHY)
                .expectStatus()
                .isNotFound();
    }

    private UUID judgedBy(UUID reviewer, String decision, @Nullable String body) {
        UUID caseId = Objects.requireNonNull(client.claimed(of(reviewer)));
        client.decide(caseId, decision, of(reviewer), body).expectStatus().isOk();
        return caseId;
    }

    private ResponseSpec refer(UUID caseId) {
        return client.post(OVERSIGHT + "/cases/" + caseId + "/referral", administrator(), WHY);
    }

    private ResponseSpec judgeAnew(UUID caseId) {
        return client.post(OVERSIGHT + "/cases/" + caseId + "/undo", administrator(), WHY);
    }

    /** Of the case's own agency; asked for anew each time, because the clock moves past the life of a token. */
    private String of(UUID reviewer) {
        return "Bearer " + tokens.token(reviewer, List.of("REVIEWER"), Map.of("agency", List.of(AGENCY)));
    }

    private String stranger() {
        return "Bearer " + tokens.token(strangerId, List.of("REVIEWER"), Map.of("agency", List.of("999999")));
    }

    private String administrator() {
        return "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR");
    }
}
