package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Many auditors share one queue. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PhotoAuditIT {

    private static final int PHOTOS = 4;
    private static final int CLAIMS = 12;

    private final PhotoClient client;
    private final TestClock clock;
    private final RestTestClient http;

    PhotoAuditIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam(1, false);
    }

    @Test
    void neverGivesOnePhotoToTwoAuditors() throws Exception {
        for (int i = 0; i < PHOTOS; i++) {
            confirm();
        }

        List<UUID> claimed = new ArrayList<>();
        try (var auditors = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Claimed> claim = () -> claim(Ids.next());
            for (Future<Claimed> answer : auditors.invokeAll(Collections.nCopies(CLAIMS, claim))) {
                if (answer.get().photoId() != null) {
                    claimed.add(answer.get().photoId());
                }
            }
        }

        assertThat(claimed).hasSize(PHOTOS).doesNotHaveDuplicates();
    }

    @Test
    void givesThePhotoThatWaitsLongestFirst() {
        UUID first = confirm();
        clock.advance(Duration.ofMinutes(1));
        UUID second = confirm();
        UUID auditor = Ids.next();

        assertThat(claim(auditor).photoId()).isEqualTo(first);
        assertThat(claim(auditor).photoId()).isEqualTo(second);
        client.audits(auditor)
                .expectBody()
                .jsonPath("$.waiting")
                .isEqualTo(2)
                .jsonPath("$.claimedByMe.length()")
                .isEqualTo(2);
    }

    @Test
    void givesAPhotoToAnotherWhenTheLeaseEnds() {
        UUID photoId = confirm();
        UUID absent = Ids.next();
        UUID present = Ids.next();
        assertThat(claim(absent).photoId()).isEqualTo(photoId);
        assertThat(claim(present).photoId()).isNull();

        clock.advance(Duration.ofMinutes(15));

        client.approve(photoId, absent).expectStatus().isEqualTo(409);
        assertThat(claim(present).photoId()).isEqualTo(photoId);
        client.approve(photoId, absent)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:photo.not-held");
        client.approve(photoId, present).expectStatus().isOk();
    }

    @Test
    void putsAReleasedPhotoBackIntoTheQueue() {
        UUID photoId = confirm();
        UUID auditor = Ids.next();
        claim(auditor);

        client.release(photoId, Ids.next()).expectStatus().isEqualTo(409);
        client.release(photoId, auditor).expectStatus().isNoContent();

        assertThat(claim(Ids.next()).photoId()).isEqualTo(photoId);
    }

    @Test
    void measuresTheQueue() {
        confirm();
        clock.advance(Duration.ofMinutes(5));

        http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics)
                        .containsPattern("keju_photo_audit_waiting\\{.*} 1.0")
                        .containsPattern("keju_photo_audit_oldest_seconds\\{.*} 300.0"));
    }

    private UUID confirm() {
        Applicant applicant = client.applicant(null);
        client.upload(applicant, TestPictures.portrait()).expectStatus().isOk();
        Claimed confirmed = client.confirm(applicant)
                .expectStatus()
                .isOk()
                .expectBody(Claimed.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(Objects.requireNonNull(confirmed).photoId());
    }

    private Claimed claim(UUID auditor) {
        Claimed claimed = client.claim(auditor)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Claimed.class)
                .returnResult()
                .getResponseBody();
        return claimed == null ? new Claimed(null) : claimed;
    }

    private record Claimed(@Nullable UUID photoId) {}
}
