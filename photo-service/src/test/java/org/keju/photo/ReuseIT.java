package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.application.PurgePictures;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Where photos belong to the account, one that was found fit serves the next application of the same person (row 64). */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Tag("row-64")
class ReuseIT {

    private static final byte[] PORTRAIT = TestPictures.jpeg(TestPictures.portrait(300, 420, TestPictures.BLUE));
    private static final byte[] ANOTHER = TestPictures.jpeg(TestPictures.portrait(310, 434, TestPictures.BLUE));

    private final PhotoClient autumn;
    private final PhotoClient spring;
    private final PurgePictures purgePictures;
    private final TestClock clock;
    private final UUID auditor = Ids.next();
    private final UUID person = Ids.next();

    ReuseIT(
            RestTestClient http,
            TestTokens tokens,
            EventProbe probe,
            JdbcClient jdbc,
            PurgePictures purgePictures,
            TestClock clock) {
        this.autumn = new PhotoClient(http, tokens, probe, jdbc);
        this.spring = new PhotoClient(http, tokens, probe, jdbc);
        this.purgePictures = purgePictures;
        this.clock = clock;
    }

    @BeforeEach
    void twoExamsTakePhotosOfAccounts() {
        autumn.emptyQueue();
        autumn.publishExamOfAccounts(295, 413);
        spring.publishExamOfAccounts(130, 170);
    }

    @Test
    void isOfferedAndRenderedToTheSizeOfTheNextExam() throws IOException {
        UUID fit = approved(autumn, autumn.applicant(person, null));
        Applicant next = spring.applicant(person, null);

        spring.earlier(next)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].photoId")
                .isEqualTo(fit.toString())
                .jsonPath("$[0].examTitle.en")
                .isEqualTo("Example examination")
                .jsonPath("$[0].approvedAt")
                .isEqualTo(clock.instant().toString());
        assertThat(sizeOf(spring.earlierImage(next, fit))).isEqualTo("295x413");
        spring.use(next, fit)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("UPLOADED");

        assertThat(sizeOf(spring.image(next))).isEqualTo("130x170");
    }

    @Test
    void isConfirmedAndJudgedLikeAnyOther() {
        UUID fit = approved(autumn, autumn.applicant(person, null));
        Applicant next = spring.applicant(person, null);
        spring.use(next, fit).expectStatus().isOk();
        spring.confirm(next).expectStatus().isOk();

        UUID photoId = claim(spring);
        spring.auditImage(photoId, auditor).expectStatus().isOk();
        spring.approve(photoId, auditor).expectStatus().isOk();

        spring.history(photoId, "AUDITOR").expectBody().jsonPath("$[0].command").isEqualTo("REUSE");
        Applicant third = autumn.applicant(person, null);
        autumn.earlier(third).expectBody().jsonPath("$.length()").isEqualTo(1);
    }

    @Test
    void isNeverSeenByAnotherAccount() {
        UUID fit = approved(autumn, autumn.applicant(person, null));
        Applicant stranger = spring.applicant(null);
        Applicant owner = spring.applicant(person, null);

        spring.earlier(stranger).expectBody().jsonPath("$.length()").isEqualTo(0);
        spring.earlierImage(stranger, fit).expectStatus().isNotFound();
        spring.use(stranger, fit).expectStatus().isNotFound();
        spring.earlier(new Applicant(owner.applicationId(), stranger.accountId()))
                .expectStatus()
                .isNotFound();
        spring.use(new Applicant(owner.applicationId(), stranger.accountId()), fit)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isNotOfferedUnlessBothExamsSaySo() {
        spring.publishExam(2, false);
        UUID fit = approved(autumn, autumn.applicant(person, null));
        Applicant next = spring.applicant(person, null);

        spring.earlier(next).expectBody().jsonPath("$.length()").isEqualTo(0);
        spring.use(next, fit).expectStatus().isNotFound();

        UUID ofOneApplication = approved(spring, next);
        Applicant third = autumn.applicant(person, null);
        autumn.earlier(third)
                .expectBody()
                .jsonPath("$[?(@.photoId=='" + ofOneApplication + "')]")
                .isEmpty();
    }

    @Test
    void isNotOfferedBeforeItWasFoundFitNorAfterThatWasTakenBack() {
        Applicant first = autumn.applicant(person, null);
        autumn.upload(first, PORTRAIT).expectStatus().isOk();
        Applicant next = spring.applicant(person, null);
        spring.earlier(next).expectBody().jsonPath("$.length()").isEqualTo(0);

        autumn.confirm(first).expectStatus().isOk();
        UUID photoId = claim(autumn);
        autumn.approve(photoId, auditor).expectStatus().isOk();
        autumn.undo(photoId, auditor).expectStatus().isOk();

        spring.earlier(next).expectBody().jsonPath("$.length()").isEqualTo(0);
        spring.use(next, photoId).expectStatus().isNotFound();
    }

    @Test
    void isRefusedWithTheReasonWhereTheNextExamWantsMorePixels() {
        UUID fit = approved(autumn, autumn.applicant(person, null));
        spring.publishExam(
                2,
                new ExamPublished.PhotoRule(
                        1,
                        200_000,
                        413,
                        4_000,
                        531,
                        8_000,
                        List.of(),
                        413,
                        531,
                        false,
                        ExamPublished.PhotoOwner.ACCOUNT));
        Applicant next = spring.applicant(person, null);

        spring.use(next, fit)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("photo.file.wrong-width")
                .jsonPath("$.errors[1].code")
                .isEqualTo("photo.file.wrong-height");
        spring.show(next).expectBody().jsonPath("$.state").isEqualTo("NONE");
    }

    @Test
    void isNotTakenOnceTheStepHasClosed() {
        UUID fit = approved(autumn, autumn.applicant(person, null));
        Applicant late = spring.applicant(person, clock.instant().minusSeconds(1));

        spring.use(late, fit).expectStatus().isEqualTo(409);
    }

    @Test
    void keepsItsMasterWhenTheOtherPhotoIsReplaced() {
        Applicant first = autumn.applicant(person, null);
        UUID fit = approved(autumn, first);
        Applicant next = spring.applicant(person, null);
        spring.use(next, fit).expectStatus().isOk();
        spring.confirm(next).expectStatus().isOk();
        autumn.undo(fit, auditor).expectStatus().isOk();
        autumn.reject(fit, auditor, "{\"reasons\": [\"blurred\"], \"note\": \"\"}")
                .expectStatus()
                .isOk();
        autumn.upload(first, ANOTHER).expectStatus().isOk();
        clock.advance(Duration.ofHours(24));

        while (purgePictures.run() > 0) {
            // each round takes the next batch
        }

        UUID photoId = claim(spring);
        spring.auditImage(photoId, auditor).expectStatus().isOk();
        spring.image(next).expectStatus().isOk();
    }

    private UUID approved(PhotoClient exam, Applicant applicant) {
        exam.upload(applicant, PORTRAIT).expectStatus().isOk();
        exam.confirm(applicant).expectStatus().isOk();
        UUID photoId = claim(exam);
        exam.approve(photoId, auditor).expectStatus().isOk();
        return photoId;
    }

    private UUID claim(PhotoClient exam) {
        Claimed claimed = exam.claim(auditor)
                .expectStatus()
                .isOk()
                .expectBody(Claimed.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(claimed).photoId();
    }

    private static String sizeOf(RestTestClient.ResponseSpec response) throws IOException {
        byte[] jpeg = Objects.requireNonNull(response.expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private record Claimed(UUID photoId) {}
}
