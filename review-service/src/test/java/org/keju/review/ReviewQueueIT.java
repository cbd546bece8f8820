package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.ReviewClient.AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Many reviewers share one queue. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReviewQueueIT {

    private static final int CASES = 4;
    private static final int CLAIMS = 12;

    private final ReviewClient client;
    private final TestClock clock;
    private final RestTestClient http;

    ReviewQueueIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam();
    }

    @Test
    void neverGivesOneCaseToTwoReviewers() throws Exception {
        for (int i = 0; i < CASES; i++) {
            client.requested(1, AGENCY, null);
        }

        List<UUID> claimed = new ArrayList<>();
        try (var reviewers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<UUID>> claim = () -> Optional.ofNullable(client.claimed(client.reviewer()));
            for (Future<Optional<UUID>> answer : reviewers.invokeAll(Collections.nCopies(CLAIMS, claim))) {
                answer.get().ifPresent(claimed::add);
            }
        }

        assertThat(claimed).hasSize(CASES).doesNotHaveDuplicates();
    }

    @Test
    @Tag("row-67")
    void givesTheCaseThatWasPromisedEarliest() {
        Instant soon = clock.instant().plusSeconds(60);
        UUID unpromised = client.requested(1, AGENCY, null);
        UUID later = client.requested(1, AGENCY, soon.plusSeconds(60));
        UUID sooner = client.requested(1, AGENCY, soon);
        String reviewer = client.reviewer();

        for (UUID expected : List.of(sooner, later, unpromised)) {
            client.claimed(reviewer);
            assertThat(client.stateOf(expected, 1)).isEqualTo("CLAIMED");
        }
        assertThat(client.claimed(reviewer)).isNull();
    }

    @Test
    void showsAReviewerTheCasesOfTheOwnAgencyAlone() {
        client.requested(1, AGENCY, null);
        String outsider = client.reviewerOf("999");
        String insider = client.reviewerOf(AGENCY);

        client.queue(outsider).expectBody().jsonPath("$.waiting").isEqualTo(0);
        client.claim(outsider).expectStatus().isNoContent();
        client.queue(insider).expectBody().jsonPath("$.waiting").isEqualTo(1);
        client.claim(insider).expectStatus().isOk();
    }

    @Test
    void reviewerOfSeveralAgenciesGetsTheEarliestOfTheirCases() {
        Instant soon = clock.instant().plus(Duration.ofHours(1));
        UUID later = client.requested(1, "131", soon.plusSeconds(60));
        client.requested(1, "132", soon.minusSeconds(60));
        UUID sooner = client.requested(1, AGENCY, soon);
        String reviewer = client.reviewerOf(AGENCY, "131");

        client.queue(reviewer).expectBody().jsonPath("$.waiting").isEqualTo(2);
        for (UUID expected : List.of(sooner, later)) {
            client.claimed(reviewer);
            assertThat(client.stateOf(expected, 1)).isEqualTo("CLAIMED");
        }
        assertThat(client.claimed(reviewer)).isNull();
    }

    @Test
    void givesACaseToAnotherWhenTheLeaseEnds() {
        client.requested(1, AGENCY, null);
        String absent = client.reviewer();
        UUID caseId = Objects.requireNonNull(client.claimed(absent));
        assertThat(client.claimed(client.reviewer())).isNull();

        clock.advance(Duration.ofMinutes(29));
        client.decide(caseId, "return", absent, "{}").expectStatus().isEqualTo(422);
        clock.advance(Duration.ofMinutes(1));
        String present = client.reviewer();

        assertThat(client.claimed(present)).isEqualTo(caseId);
        client.decide(caseId, "approval", present, null).expectStatus().isOk();
    }

    @Test
    void measuresTheQueue() {
        client.requested(1, AGENCY, clock.instant().minusSeconds(1));
        client.requested(1, AGENCY, clock.instant().plusSeconds(3_600));

        http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics)
                        .containsPattern("keju_review_waiting\\{.*} 2.0")
                        .containsPattern("keju_review_overdue\\{.*} 1.0")
                        .contains("keju_review_oldest_seconds"));
    }
}
