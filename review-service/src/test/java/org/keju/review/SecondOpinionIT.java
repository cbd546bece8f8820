package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.ReviewClient.AGENCY;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.events.exam.ExamPublished;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An exam that wants two people to agree. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecondOpinionIT {

    private static final String REJECTION = """
            {"reasons": ["degree"], "note": "需硕士学位"}""";

    private final ReviewClient client;
    private final EventProbe probe;
    private final String first;
    private final String second;
    private final String third;

    SecondOpinionIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.first = client.reviewer();
        this.second = client.reviewer();
        this.third = client.reviewer();
    }

    @BeforeEach
    void twoHaveToAgree() {
        client.emptyQueue();
        client.publishExam(new ExamPublished.ReviewRule(2, null));
    }

    @Test
    void isFormedBySomebodyElseWhoDoesNotKnowTheFirst() {
        UUID applicationId = client.requested(1, AGENCY, null);
        client.judged(first, "approval", null);

        client.queue(first).expectBody().jsonPath("$.waiting").isEqualTo(0);
        assertThat(client.claimed(first)).isNull();
        client.queue(second).expectBody().jsonPath("$.waiting").isEqualTo(1);
        client.claim(second)
                .expectBody()
                .jsonPath("$.opinionsGiven")
                .isEqualTo(1)
                .jsonPath("$.opinions")
                .isEmpty();
        UUID caseId = client.heldBy(second);
        client.decide(caseId, "approval", second, null).expectStatus().isOk();

        probe.await(
                QualificationApproved.class,
                approved -> approved.applicationId().equals(applicationId));
        assertThat(client.trailOf(caseId)).containsExactly("CLAIMED", "APPROVED", "CLAIMED", "APPROVED");
    }

    @Test
    void isFollowedByAThirdWhenTwoDisagree() {
        UUID applicationId = client.requested(1, AGENCY, null);
        client.judged(first, "approval", null);
        client.judged(second, "rejection", REJECTION);
        assertThat(client.stateOf(applicationId, 1)).isEqualTo("OPEN");

        client.claim(third)
                .expectBody()
                .jsonPath("$.opinions[0].verdict")
                .isEqualTo("APPROVE")
                .jsonPath("$.opinions[1].note")
                .isEqualTo("需硕士学位");
        client.decide(client.heldBy(third), "rejection", third, REJECTION)
                .expectStatus()
                .isOk();

        QualificationRejected event = probe.await(
                QualificationRejected.class,
                rejected -> rejected.applicationId().equals(applicationId));
        assertThat(event.reasons()).containsExactly("degree");
    }
}
