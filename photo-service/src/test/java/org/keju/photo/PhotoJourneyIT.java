package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.PhotoRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.events.photo.PhotoRejected;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A photo from the candidate's file to the auditor's word, with the events that the other services see. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PhotoJourneyIT {

    private static final String REJECTION = """
            {"reasons": ["background"], "note": "请换蓝色背景"}""";

    private final PhotoClient client;
    private final EventProbe probe;
    private final TestClock clock;
    private final TestTokens tokens;
    private final UUID auditor = Ids.next();

    PhotoJourneyIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.clock = clock;
        this.tokens = tokens;
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam(1, false);
    }

    @Test
    @Tag("row-55")
    @Tag("row-60")
    void isUploadedConfirmedClaimedAndApproved() {
        Applicant applicant = client.applicant(null);

        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("NONE");
        UUID photoId = uploaded(applicant);
        client.confirm(applicant).expectBody().jsonPath("$.state").isEqualTo("PENDING");
        assertThat(probe.await(PhotoConfirmed.class, event -> isOf(applicant, event.applicationId()))
                        .photoId())
                .isEqualTo(photoId);

        client.claim(auditor)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.photoId")
                .isEqualTo(photoId.toString())
                .jsonPath("$.examTitle.zh")
                .isEqualTo("示例考试")
                .jsonPath("$.reasons.length()")
                .isEqualTo(2)
                .jsonPath("$.leaseUntil")
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)).toString());
        client.approve(photoId, auditor).expectStatus().isOk();

        assertThat(probe.await(PhotoApproved.class, event -> isOf(applicant, event.applicationId()))
                        .photoId())
                .isEqualTo(photoId);
        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("APPROVED");
        client.upload(applicant, TestPictures.portrait()).expectStatus().isEqualTo(409);
        client.claim(auditor).expectStatus().isNoContent();
    }

    @Test
    @Tag("row-57")
    @Tag("row-61")
    void isRejectedWithReasonsAndReplaced() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);

        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();

        PhotoRejected event = probe.await(PhotoRejected.class, rejected -> isOf(applicant, rejected.applicationId()));
        assertThat(event.reasons()).containsExactly("background");
        client.show(applicant)
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("REJECTED")
                .jsonPath("$.reasons[0].text.zh")
                .isEqualTo("底色必须为蓝色")
                .jsonPath("$.note")
                .isEqualTo("请换蓝色背景");
        assertThat(uploaded(applicant)).isEqualTo(photoId);
        client.confirm(applicant).expectStatus().isOk();
    }

    @Test
    @Tag("row-56")
    void staysForEverOnceConfirmedWhereTheExamSaysSo() {
        client.publishExam(2, true);
        Applicant applicant = client.applicant(null);
        client.reject(claimed(applicant), auditor, REJECTION).expectStatus().isOk();

        client.upload(applicant, TestPictures.portrait())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:photo.final-on-confirm");
    }

    @Test
    @Tag("row-70")
    void isRejectedForReasonsOfTheCatalogueAlone() {
        UUID photoId = claimed(client.applicant(null));

        client.reject(photoId, auditor, "{\"reasons\": []}").expectStatus().isEqualTo(422);
        client.reject(photoId, auditor, "{}").expectStatus().isEqualTo(422);
        client.reject(photoId, auditor, "{\"reasons\": [\"ugly\"]}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/reasons");
        client.reject(photoId, auditor, "{\"reasons\": [\"\"]}").expectStatus().isBadRequest();
    }

    @Test
    void isTakenOnlyWhileTheProcessAsksForIt() {
        Applicant applicant = client.applicant(clock.instant().plusSeconds(3_600));
        uploaded(applicant);

        clock.advance(Duration.ofHours(2));
        client.confirm(applicant).expectStatus().isEqualTo(409);
        requestAgain(applicant);
        client.confirm(applicant).expectStatus().isOk();
    }

    @Test
    void isStillJudgedAfterTheStepClosed() {
        Applicant applicant = client.applicant(null);
        UUID photoId = confirmed(applicant);

        probe.send(new StepClosed(applicant.applicationId(), client.examId(), StepClosed.Step.PHOTO));
        await().untilAsserted(() ->
                client.show(applicant).expectBody().jsonPath("$.open").isEqualTo(false));

        client.claim(auditor).expectBody().jsonPath("$.photoId").isEqualTo(photoId.toString());
        client.approve(photoId, auditor).expectStatus().isOk();
    }

    @Test
    void leavesTheQueueWhenTheApplicationIsWithdrawn() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);

        probe.send(new ApplicationWithdrawn(applicant.applicationId(), client.examId(), clock.instant()));

        await().untilAsserted(() -> client.audits(auditor)
                .expectBody()
                .jsonPath("$.waiting")
                .isEqualTo(0)
                .jsonPath("$.claimedByMe.length()")
                .isEqualTo(0));
        client.approve(photoId, auditor).expectStatus().isEqualTo(409);
    }

    @Test
    void hasOneEffectHoweverOftenItIsRequested() {
        Applicant applicant = client.applicant(null);
        uploaded(applicant);
        PhotoRequested request =
                new PhotoRequested(applicant.applicationId(), client.examId(), applicant.accountId(), null);
        UUID eventId = UUID.randomUUID();

        probe.send(eventId, request);
        probe.send(eventId, request);
        probe.send(request);
        requestAgain(applicant);

        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("UPLOADED");
        client.confirm(applicant).expectStatus().isOk();
        client.confirm(applicant).expectStatus().isEqualTo(409);
        probe.await(PhotoConfirmed.class, event -> isOf(applicant, event.applicationId()));
        assertThat(probe.heard(PhotoConfirmed.class).stream().filter(event -> isOf(applicant, event.applicationId())))
                .hasSize(1);
    }

    @Test
    void isNobodyElses() {
        Applicant owner = client.applicant(null);
        UUID photoId = confirmed(owner);
        Applicant stranger = new Applicant(owner.applicationId(), Ids.next());

        client.show(stranger).expectStatus().isNotFound();
        client.image(stranger).expectStatus().isNotFound();
        client.upload(stranger, TestPictures.portrait()).expectStatus().isNotFound();
        client.confirm(stranger).expectStatus().isNotFound();
        client.auditImage(photoId, auditor).expectStatus().isEqualTo(409);
        client.get("/api/photo-audits", owner.bearer(tokens)).expectStatus().isForbidden();
        client.get("/internal/photos/" + photoId + "/image", owner.bearer(tokens))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void isShownToItsOwnerItsAuditorAndOtherServices() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);

        client.image(applicant)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_JPEG)
                .expectHeader()
                .value("Cache-Control", value -> assertThat(value).contains("private"));
        client.auditImage(photoId, auditor).expectStatus().isOk();
        client.imageForService(photoId).expectStatus().isNotFound();
        client.approve(photoId, auditor).expectStatus().isOk();
        client.imageForService(photoId).expectStatus().isOk();
    }

    private void requestAgain(Applicant applicant) {
        Instant until = clock.instant().plusSeconds(7_200);
        probe.send(new PhotoRequested(applicant.applicationId(), client.examId(), applicant.accountId(), until));
        await().untilAsserted(() ->
                client.show(applicant).expectBody().jsonPath("$.until").isEqualTo(until.toString()));
    }

    private UUID claimed(Applicant applicant) {
        UUID photoId = confirmed(applicant);
        client.claim(auditor).expectBody().jsonPath("$.photoId").isEqualTo(photoId.toString());
        return photoId;
    }

    private UUID confirmed(Applicant applicant) {
        UUID photoId = uploaded(applicant);
        client.confirm(applicant).expectStatus().isOk();
        return photoId;
    }

    private UUID uploaded(Applicant applicant) {
        Uploaded body = client.upload(applicant, TestPictures.portrait())
                .expectStatus()
                .isOk()
                .expectBody(Uploaded.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body).photoId();
    }

    private static boolean isOf(Applicant applicant, UUID applicationId) {
        return applicant.applicationId().equals(applicationId);
    }

    private record Uploaded(UUID photoId) {}
}
