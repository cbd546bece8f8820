package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoRejected;
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

/** An auditor's key slips; for a while that can be mended. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UndoIT {

    private static final String REJECTION = """
            {"reasons": ["background"], "note": "请换蓝色背景"}""";

    private final PhotoClient client;
    private final EventProbe probe;
    private final TestClock clock;
    private final UUID auditor = Ids.next();
    private final UUID colleague = Ids.next();

    UndoIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.probe = probe;
        this.clock = clock;
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam(1, false);
    }

    @Test
    void putsTheNewerDecisionInThePlaceOfTheOlder() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);
        client.approve(photoId, auditor).expectStatus().isOk();
        probe.await(PhotoApproved.class, event -> event.photoId().equals(photoId));

        client.undo(photoId, auditor)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("PENDING")
                .jsonPath("$.leaseUntil")
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)).toString());
        client.auditImage(photoId, auditor).expectStatus().isOk();
        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();

        assertThat(probe.await(PhotoRejected.class, event -> event.photoId().equals(photoId))
                        .reasons())
                .containsExactly("background");
        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("REJECTED");
    }

    @Test
    void isOpenToColleaguesToo() {
        UUID photoId = claimed(client.applicant(null));
        clock.advance(Duration.ofSeconds(1)); // later than what other tests decided
        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();

        client.decisions(auditor)
                .expectBody()
                .jsonPath("$[0].photoId")
                .isEqualTo(photoId.toString())
                .jsonPath("$[0].mine")
                .isEqualTo(true)
                .jsonPath("$[0].reasons[0].text.en")
                .isEqualTo("The background must be blue");
        client.decisions(colleague).expectBody().jsonPath("$.length()").isEqualTo(0);
        client.decisionsOfEverybody(colleague)
                .expectBody()
                .jsonPath("$[0].photoId")
                .isEqualTo(photoId.toString())
                .jsonPath("$[0].mine")
                .isEqualTo(false);
        client.undo(photoId, colleague).expectStatus().isOk();

        client.approve(photoId, auditor).expectStatus().isEqualTo(409);
        client.approve(photoId, colleague).expectStatus().isOk();
        client.decisions(auditor).expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void knowsADecisionByItsPictureWhileItCanBeUndone() {
        UUID photoId = claimed(client.applicant(null));
        client.auditImage(photoId, colleague).expectStatus().isEqualTo(409);
        client.approve(photoId, auditor).expectStatus().isOk();

        client.auditImage(photoId, auditor).expectStatus().isOk();
        client.auditImage(photoId, colleague).expectStatus().isOk();

        clock.advance(Duration.ofHours(24));
        client.auditImage(photoId, colleague).expectStatus().isEqualTo(409);
    }

    @Test
    void isRefusedWhereNothingIsDecided() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);

        refusesToUndo(photoId, "photo.not-decided");
        client.undo(Ids.next(), auditor).expectStatus().isNotFound();
        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();
        client.upload(applicant, TestPictures.portrait()).expectStatus().isOk();
        refusesToUndo(photoId, "photo.not-decided");
    }

    @Test
    void isRefusedAfterADay() {
        UUID photoId = claimed(client.applicant(null));
        client.approve(photoId, auditor).expectStatus().isOk();

        clock.advance(Duration.ofHours(24));

        refusesToUndo(photoId, "photo.too-late-to-undo");
        client.decisions(auditor).expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void isRefusedOnceTheApplicationEnded() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);
        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();

        probe.send(new ApplicationWithdrawn(applicant.applicationId(), client.examId(), clock.instant()));

        await().untilAsserted(() ->
                client.show(applicant).expectBody().jsonPath("$.open").isEqualTo(false));
        refusesToUndo(photoId, "photo.too-late-to-undo");
    }

    @Test
    void isRefusedOnceTheCandidateHasActedOnTheApproval() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);
        client.approve(photoId, auditor).expectStatus().isOk();

        probe.send(new DecisionSettled(
                applicant.applicationId(), client.examId(), DecisionSettled.Decision.PHOTO, null, clock.instant()));

        await().untilAsserted(() ->
                client.show(applicant).expectBody().jsonPath("$.open").isEqualTo(false));
        refusesToUndo(photoId, "photo.too-late-to-undo");
    }

    @Test
    void isRefusedOnceTheCandidateTakesPart() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);
        client.approve(photoId, auditor).expectStatus().isOk();

        probe.send(completed(applicant, photoId));

        await().untilAsserted(() ->
                client.show(applicant).expectBody().jsonPath("$.open").isEqualTo(false));
        refusesToUndo(photoId, "photo.too-late-to-undo");
    }

    /** The application was on its way to be complete when the approval was taken back: the ticket has its photo all the same. */
    @Test
    void leavesTheTicketItsPhoto() {
        Applicant applicant = client.applicant(null);
        UUID photoId = claimed(applicant);
        client.imageForService(photoId).expectStatus().isNotFound();
        client.approve(photoId, auditor).expectStatus().isOk();

        client.undo(photoId, auditor).expectStatus().isOk();
        client.imageForService(photoId).expectStatus().isOk();

        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();
        client.upload(applicant, TestPictures.progressive()).expectStatus().isOk();
        client.imageForService(photoId).expectStatus().isNotFound();
    }

    @Test
    void isRememberedWithAllThatWasDone() {
        UUID photoId = claimed(client.applicant(null));
        client.reject(photoId, auditor, REJECTION).expectStatus().isOk();
        client.undo(photoId, colleague).expectStatus().isOk();
        client.approve(photoId, colleague).expectStatus().isOk();

        client.history(photoId, "AUDITOR")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(6)
                .jsonPath("$[3].command")
                .isEqualTo("REJECT")
                .jsonPath("$[3].reasons[0].code")
                .isEqualTo("background")
                .jsonPath("$[4].command")
                .isEqualTo("UNDO")
                .jsonPath("$[4].actor")
                .isEqualTo(colleague.toString());
        client.history(photoId, "PHOTO_AUDITOR").expectStatus().isOk();
        client.history(photoId, "REVIEWER").expectStatus().isForbidden();
        client.history(Ids.next(), "AUDITOR").expectStatus().isNotFound();
    }

    private ApplicationCompleted completed(Applicant applicant, UUID photoId) {
        return new ApplicationCompleted(
                applicant.applicationId(),
                client.examId(),
                applicant.accountId(),
                "26A7K3M9P4",
                "100101-300110001001",
                "一级主任科员",
                "示例局",
                "310000",
                photoId,
                null,
                null,
                "欧阳𠮷",
                "310***********1234");
    }

    private void refusesToUndo(UUID photoId, String problem) {
        client.undo(photoId, auditor)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:" + problem);
    }

    private UUID claimed(Applicant applicant) {
        client.upload(applicant, TestPictures.portrait()).expectStatus().isOk();
        client.confirm(applicant).expectStatus().isOk();
        Claimed claimed = client.claim(auditor)
                .expectStatus()
                .isOk()
                .expectBody(Claimed.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(claimed).photoId();
    }

    private record Claimed(UUID photoId) {}
}
