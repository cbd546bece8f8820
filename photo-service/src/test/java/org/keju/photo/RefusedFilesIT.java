package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whatever somebody sends, the answer is a sentence that helps. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RefusedFilesIT {

    private final PhotoClient client;
    private final RestTestClient http;
    private final TestTokens tokens;

    RefusedFilesIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.http = http;
        this.tokens = tokens;
    }

    @BeforeEach
    void anExamIsPublished() {
        client.publishExam(1, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    @Tag("row-59")
    void areRefusedWithAReason(String code, byte[] file) {
        Applicant applicant = client.applicant(null);

        client.upload(applicant, file)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:photo.file-refused")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/file")
                .jsonPath("$.errors[0].code")
                .isEqualTo("photo.file." + code)
                .jsonPath("$.errors[0].message")
                .value(
                        String.class,
                        message -> assertThat(message)
                                .containsPattern("\\p{IsHan}")
                                .doesNotContain("{"));
        client.show(applicant).expectBody().jsonPath("$.state").isEqualTo("NONE");
    }

    static Stream<Arguments> hostileFiles() {
        return Stream.of(
                arguments("truncated", TestPictures.truncated()),
                arguments("damaged", TestPictures.truncatedAndClosed()),
                arguments("trailing-data", TestPictures.withTrailingZip()),
                arguments("too-many-scans", TestPictures.withManyScans(10)),
                arguments("too-many-pixels", TestPictures.claimingSize(10_000, 10_000)),
                arguments("damaged", TestPictures.claimingSize(400, 600)),
                arguments("unsupported-colours", TestPictures.cmyk()),
                arguments("unsupported-coding", TestPictures.withFrameMarker(0xC3)),
                arguments("not-a-jpeg", TestPictures.png()),
                arguments("not-a-jpeg", new byte[0]),
                arguments("wrong-bytes", new byte[300_000]));
    }

    @Test
    void sayInEnglishWhatWasFoundAndWhatIsWanted() {
        byte[] narrow = TestPictures.jpeg(TestPictures.portrait(150, 400, TestPictures.BLUE));

        client.upload(client.applicant(null), narrow, "en")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("The picture is 150 pixels wide; 200 to 800 pixels are wanted.");
    }

    @Test
    void sayTheirSizeInTheUnitsOfTheRule() {
        client.upload(client.applicant(null), new byte[200_001], "en")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("The file has 200.1 KB; 5 KB to 200 KB are wanted.");
    }

    @Test
    void areNoFaultOfOursWhenTheRequestItselfIsBroken() {
        Applicant applicant = client.applicant(null);

        http.put()
                .uri("/api/photos/{id}", applicant.applicationId())
                .header("Authorization", applicant.bearer(tokens))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body("no part at all")
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.put()
                .uri("/api/photos/{id}", applicant.applicationId())
                .header("Authorization", applicant.bearer(tokens))
                .contentType(MediaType.IMAGE_JPEG)
                .body(TestPictures.portrait())
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        client.upload(applicant, new byte[13 * 1024 * 1024]).expectStatus().isEqualTo(413);
    }
}
