package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keju.review.ReviewClient.AGENCY;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Decisions that turn out to be wrong. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UndoIT {

    private static final String REJECTION = """
            {"reasons": ["degree"], "note": "需硕士学位"}""";
    private static final String WHY = """
            {"reason": "看错了学历"}""";

    private final ReviewClient client;
    private final EventProbe probe;
    private final String reviewer;
    private final String administrator;
    private UUID applicationId = Ids.next();
    private UUID caseId = Ids.next();

    UndoIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.reviewer = client.reviewer();
        this.administrator = "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR");
    }

    @BeforeEach
    void aCaseIsRejected() {
        client.emptyQueue();
        client.publishExam();
        applicationId = client.requested(1, AGENCY, null);
        caseId = Objects.requireNonNull(client.claimed(reviewer));
        client.decide(caseId, "rejection", reviewer, REJECTION).expectStatus().isOk();
        probe.await(
                QualificationRejected.class,
                rejected -> rejected.applicationId().equals(applicationId));
    }

    @Test
    void theReviewerTakesADecisionBackAndMakesAnother() {
        client.get("/api/reviews/decisions", reviewer)
                .expectBody()
                .jsonPath("$[0].caseId")
                .isEqualTo(caseId.toString())
                .jsonPath("$[0].undoable")
                .isEqualTo(true);

        undo(reviewer).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("CLAIMED");
        client.decide(caseId, "approval", reviewer, null).expectStatus().isOk();

        probe.await(
                QualificationApproved.class,
                approved -> approved.applicationId().equals(applicationId));
        assertThat(client.trailOf(caseId)).containsExactly("CLAIMED", "REJECTED", "UNDONE", "CLAIMED", "APPROVED");
    }

    @Test
    void nobodyElsesDecisionIsUndone() {
        refused(undo(client.reviewer()), 409, "review.not-yours-to-undo");
        undo(client.reviewerOf("999")).expectStatus().isNotFound();
        client.decide(caseId, "undo", reviewer, "{\"reason\": \" \"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aDecisionStandsOnceTheCandidateHasGoneOn() {
        client.arrived(client.request(applicationId, 2, AGENCY, null));

        refused(undo(reviewer), 409, "review.too-late-to-undo");
    }

    @Test
    void aDecisionStandsOnceTheCandidateHasActedOnIt() {
        probe.send(settled(1));

        await().untilAsserted(() -> client.get("/api/reviews/decisions", reviewer)
                .expectBody()
                .jsonPath("$[0].undoable")
                .isEqualTo(false));
        refused(undo(reviewer), 409, "review.too-late-to-undo");
    }

    /** For the process the former decision counts then. */
    @Test
    void nobodyIsAskedAgainWhenTheCandidateActedWhileTheDecisionWasTakenBack() {
        undo(reviewer).expectStatus().isOk();

        probe.send(settled(1));

        await().untilAsserted(() -> assertThat(client.stateOf(applicationId, 1)).isEqualTo("CLOSED"));
        client.decide(caseId, "approval", reviewer, null).expectStatus().isEqualTo(409);
    }

    private DecisionSettled settled(int submission) {
        return new DecisionSettled(
                applicationId,
                client.examId(),
                DecisionSettled.Decision.REVIEW,
                submission,
                Instant.parse("2026-10-21T00:00:00Z"));
    }

    @Test
    void aDecisionStandsOnceTheApplicationHasEnded() {
        probe.send(new ApplicationWithdrawn(applicationId, client.examId(), Instant.parse("2026-10-21T00:00:00Z")));

        await().untilAsserted(() -> client.get("/api/reviews/decisions", reviewer)
                .expectBody()
                .jsonPath("$[0].undoable")
                .isEqualTo(false));
        refused(undo(reviewer), 409, "review.too-late-to-undo");
    }

    @Test
    void aDecisionStandsOnceTheApplicationIsComplete() {
        undo(reviewer).expectStatus().isOk();
        client.decide(caseId, "approval", reviewer, null).expectStatus().isOk();

        probe.send(completed());

        await().untilAsserted(() -> client.get("/api/reviews/decisions", reviewer)
                .expectBody()
                .jsonPath("$[0].undoable")
                .isEqualTo(false));
        refused(undo(reviewer), 409, "review.too-late-to-undo");
        refused(
                client.post("/api/reviews/oversight/cases/" + caseId + "/undo", administrator, WHY),
                409,
                "review.too-late-to-undo");
    }

    private ApplicationCompleted completed() {
        return new ApplicationCompleted(
                applicationId,
                client.examId(),
                Ids.next(),
                "2026000017",
                "130/300110001",
                "一级行政执法员",
                "国家税务总局某市税务局",
                "310000",
                Ids.next(),
                null,
                null,
                ReviewClient.CANDIDATE_NAME,
                "310***********1234");
    }

    @Test
    void theAdministratorHasACaseJudgedAnew() {
        String path = "/api/reviews/oversight/cases/" + caseId + "/undo";
        client.post(path, reviewer, WHY).expectStatus().isForbidden();
        client.post("/api/reviews/oversight/cases/" + Ids.next() + "/undo", administrator, WHY)
                .expectStatus()
                .isNotFound();

        client.post(path, administrator, WHY).expectStatus().isNoContent();

        assertThat(client.stateOf(applicationId, 1)).isEqualTo("OPEN");
        assertThat(client.claimed(client.reviewer())).isEqualTo(caseId);
        refused(client.post(path, administrator, WHY), 409, "review.not-decided");
    }

    private ResponseSpec undo(String who) {
        return client.decide(caseId, "undo", who, WHY);
    }

    private static void refused(ResponseSpec response, int status, String problem) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:" + problem);
    }
}
