package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** On a weak line an upload arrives and its answer does not; the page sends it again. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RepeatedUploadIT {

    private static final byte[] PORTRAIT = TestPictures.jpeg(TestPictures.portrait(300, 420, TestPictures.BLUE));
    private static final byte[] ANOTHER = TestPictures.jpeg(TestPictures.portrait(310, 434, TestPictures.BLUE));

    private final PhotoClient client;
    private final String key = UUID.randomUUID().toString();

    RepeatedUploadIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam(1, false);
    }

    @Test
    void isAnsweredFromTheFirst() {
        Applicant applicant = client.applicant(null);
        var first = upload(applicant, PORTRAIT, key);

        var again = upload(applicant, PORTRAIT, key);

        assertThat(first.getStatus().value()).isEqualTo(200);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getFirst("ETag"))
                .isEqualTo(first.getResponseHeaders().getFirst("ETag"));
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    /** Without the key the repeat would be refused, and the candidate told that something went wrong. */
    @Test
    void isAnsweredFromTheFirstEvenWhenThePhotoWasConfirmedMeanwhile() {
        Applicant applicant = client.applicant(null);
        upload(applicant, PORTRAIT, key);
        client.confirm(applicant).expectStatus().isOk();

        assertThat(upload(applicant, PORTRAIT, key).getStatus().value()).isEqualTo(200);
        assertThat(upload(applicant, PORTRAIT, Ids.next().toString())
                        .getStatus()
                        .value())
                .isEqualTo(409);
        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("PENDING");
    }

    @Test
    void isNotMistakenForAnotherPhoto() {
        Applicant applicant = client.applicant(null);
        upload(applicant, PORTRAIT, key);

        assertThat(upload(applicant, ANOTHER, key).getStatus().value()).isEqualTo(422);
    }

    @Test
    void isReadAgainWhenTheFirstWasRefused() {
        Applicant applicant = client.applicant(null);
        byte[] small = TestPictures.jpeg(TestPictures.portrait(100, 140, TestPictures.BLUE));

        assertThat(upload(applicant, small, key).getStatus().value()).isEqualTo(422);
        assertThat(upload(applicant, PORTRAIT, key).getStatus().value()).isEqualTo(200);
    }

    private EntityExchangeResult<String> upload(Applicant applicant, byte[] file, String idempotencyKey) {
        return client.upload(applicant, file, "zh-CN", idempotencyKey)
                .expectBody(String.class)
                .returnResult();
    }
}
