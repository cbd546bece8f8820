package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keju.review.ReviewClient.AGENCY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.LocalizedText;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.ReviewRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.events.review.QualificationReturned;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A case from the process's question to the reviewer's answer, with the events that the other services see. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReviewJourneyIT {

    private static final String REJECTION = """
            {"reasons": ["degree"], "note": "需硕士学位"}""";

    private final ReviewClient client;
    private final EventProbe probe;
    private final JdbcClient jdbc;
    private final TestTokens tokens;
    private final String reviewer;

    ReviewJourneyIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.reviewer = client.reviewer();
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam();
    }

    @Test
    @Tag("row-65")
    void isRequestedClaimedAndApproved() {
        UUID applicationId = client.requested(1, AGENCY, null);

        client.queue(reviewer).expectBody().jsonPath("$.waiting").isEqualTo(1);
        client.claim(reviewer)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.candidateName")
                .isEqualTo(ReviewClient.CANDIDATE_NAME)
                .jsonPath("$.examTitle.zh")
                .isEqualTo("示例考试")
                .jsonPath("$.position.conditions[0].value")
                .isEqualTo("本科及以上")
                .jsonPath("$.answers[0].value")
                .isEqualTo("大学本科")
                .jsonPath("$.reasons[0].text.en")
                .isEqualTo("The degree does not meet it");
        UUID caseId = client.heldBy(reviewer);
        client.decide(caseId, "approval", reviewer, null).expectStatus().isOk();

        QualificationApproved event = probe.await(
                QualificationApproved.class,
                approved -> approved.applicationId().equals(applicationId));
        assertThat(event.caseId()).isEqualTo(caseId);
        assertThat(event.submission()).isEqualTo(1);
        client.queue(reviewer).expectBody().jsonPath("$.waiting").isEqualTo(0);
        client.decide(caseId, "rejection", reviewer, REJECTION).expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("row-46")
    void showsWhatTheOfficeCorrected() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = claimed();

        probe.send(new ApplicationCorrected(
                applicationId,
                client.examId(),
                Ids.next(),
                "李𬭎军",
                List.of(new ReviewRequested.Answer("school", new LocalizedText("毕业院校", "School"), "云江师范大学", null)),
                Instant.parse("2026-10-21T02:00:00Z")));

        await().untilAsserted(() -> client.view(caseId, reviewer)
                .expectBody()
                .jsonPath("$.candidateName")
                .isEqualTo("李𬭎军")
                .jsonPath("$.answers[0].value")
                .isEqualTo("云江师范大学"));
    }

    @Test
    @Tag("row-70")
    void isRejectedForReasonsOfTheCatalogue() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = claimed();

        client.decide(caseId, "rejection", reviewer, "{\"reasons\": [\"looks\"]}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/reasons");
        client.decide(caseId, "rejection", reviewer, "{}").expectStatus().isEqualTo(422);
        client.decide(caseId, "rejection", reviewer, REJECTION).expectStatus().isOk();

        QualificationRejected event = probe.await(
                QualificationRejected.class,
                rejected -> rejected.applicationId().equals(applicationId));
        assertThat(event.reasons()).containsExactly("degree");
        assertThat(event.note()).isEqualTo("需硕士学位");
    }

    @Test
    @Tag("row-69")
    void isReturnedWithANote() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = claimed();

        client.decide(caseId, "return", reviewer, "{\"note\": \"\"}")
                .expectStatus()
                .isEqualTo(422);
        client.decide(caseId, "return", reviewer, "{\"note\": \"请补充学位证书编号\"}")
                .expectStatus()
                .isOk();

        probe.await(
                QualificationReturned.class,
                returned -> returned.applicationId().equals(applicationId));
    }

    @Test
    void isOneCaseHoweverOftenItIsRequested() {
        ReviewRequested request = client.request(Ids.next(), 1, AGENCY, null);
        UUID eventId = UUID.randomUUID();

        probe.send(eventId, request);
        probe.send(eventId, request);
        probe.send(request);
        client.arrived(client.request(request.applicationId(), 2, AGENCY, null));

        assertThat(client.submissionsOf(request.applicationId())).containsExactly(1, 2);
    }

    @Test
    void isReplacedByALaterSubmissionAndNotByALateOne() {
        UUID applicationId = Ids.next();
        client.arrived(client.request(applicationId, 2, AGENCY, null));
        probe.send(client.request(applicationId, 1, AGENCY, null));
        client.arrived(client.request(applicationId, 3, AGENCY, null));

        assertThat(client.submissionsOf(applicationId)).containsExactly(2, 3);
        assertThat(client.stateOf(applicationId, 2)).isEqualTo("CLOSED");
        assertThat(client.stateOf(applicationId, 3)).isEqualTo("OPEN");
    }

    @Test
    void isPutAwayWhenTheStepClosesAndComesBackWhenAskedAgain() {
        UUID applicationId = client.requested(1, AGENCY, null);
        UUID caseId = claimed();

        probe.send(new StepClosed(applicationId, client.examId(), StepClosed.Step.REVIEW));
        await().until(() -> client.stateOf(applicationId, 1).equals("CLOSED"));
        client.decide(caseId, "approval", reviewer, null)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:review.closed");

        probe.send(client.request(applicationId, 1, AGENCY, null));
        await().until(() -> client.stateOf(applicationId, 1).equals("OPEN"));
    }

    @Test
    void isPutAwayWhenTheApplicationIsWithdrawn() {
        UUID applicationId = client.requested(1, AGENCY, null);

        probe.send(new ApplicationWithdrawn(applicationId, client.examId(), Instant.parse("2026-10-21T00:00:00Z")));

        await().until(() -> client.stateOf(applicationId, 1).equals("CLOSED"));
        client.claim(reviewer).expectStatus().isNoContent();
    }

    @Test
    void restsEncrypted() {
        client.requested(1, AGENCY, null);

        jdbc.sql("select candidate_file from review_case")
                .query(byte[].class)
                .list()
                .forEach(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain(ReviewClient.CANDIDATE_NAME, "大学本科", "degree"));
    }

    @Test
    void isSeenByItsHolderAloneAndEveryDeedIsNoted() {
        client.requested(1, AGENCY, null);
        UUID caseId = claimed();

        client.view(caseId, reviewer).expectStatus().isOk();
        client.view(caseId, client.reviewer()).expectStatus().isEqualTo(409);
        client.view(caseId, client.reviewerOf("999")).expectStatus().isNotFound();
        client.view(Ids.next(), reviewer).expectStatus().isNotFound();
        client.view(caseId, "Bearer " + tokens.candidate(Ids.next()))
                .expectStatus()
                .isForbidden();
        client.release(caseId, reviewer).expectStatus().isNoContent();

        assertThat(client.trailOf(caseId)).containsExactly("CLAIMED", "VIEWED", "RELEASED");
    }

    private UUID claimed() {
        return Objects.requireNonNull(client.claimed(reviewer));
    }
}
