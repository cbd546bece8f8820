package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.PositionChanges;
import org.keju.application.domain.position.Positions;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** How a table of positions replaces another one. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PositionImportIT {

    private static final String CLERK = "901100,甲局,办公室,科员,001,1,本科\n";
    private static final String DRIVER = "901100,甲局,车队,司机,002,2,大专\n";
    private static final String FIRST_TABLE = "\"1\"";

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final Positions positions;
    private final Office office;

    PositionImportIT(RestTestClient http, TestTokens tokens, TestClock clock, Positions positions) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.positions = positions;
        this.office = new Office(http, tokens);
    }

    @Test
    void showsWhatATableWouldChangeAndChangesNothing() {
        UUID exam = publishesAnExamWith(CLERK + DRIVER);

        office.previewsRows(exam, CLERK.replace("本科", "大专") + "901100,甲局,档案室,管理员,003,1,本科\n")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, FIRST_TABLE)
                .expectBody()
                .jsonPath("$.importable")
                .isEqualTo(true)
                .jsonPath("$.added[0].key")
                .isEqualTo("901100-003")
                .jsonPath("$.changed[0].differences[0].label.en")
                .isEqualTo("Education")
                .jsonPath("$.changed[0].differences[0].after")
                .isEqualTo("大专")
                .jsonPath("$.withdrawn[0].title")
                .isEqualTo("司机")
                .jsonPath("$.unchangedCount")
                .isEqualTo(0);
        http.get()
                .uri("/api/exams/{id}/positions", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2);
    }

    @Test
    void previewsThePositionsThatAreSoundBesideWhatIsWrong() {
        UUID exam = publishesAnExamWith(CLERK);

        office.previewsRows(exam, CLERK + "901100,甲局,办公室,科员,004,零,本科\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.importable")
                .isEqualTo(false)
                .jsonPath("$.unchangedCount")
                .isEqualTo(1)
                .jsonPath("$.problems[0].row")
                .isEqualTo(3);
    }

    @Test
    void refusesATableThatWasComparedWithAnEarlierOne() {
        UUID exam = publishesAnExamWith(CLERK);
        office.importsRowsOver(exam, FIRST_TABLE, CLERK + DRIVER).expectStatus().isOk();

        office.importsRowsOver(exam, FIRST_TABLE, DRIVER).expectStatus().isEqualTo(412);

        office.importsRowsOver(exam, "\"2\"", DRIVER).expectStatus().isOk();
    }

    @Test
    void keepsThePositionsThatCandidatesHaveChosenAsTheyAre() {
        UUID exam = publishesAnExamWith(CLERK + DRIVER);
        Applicant candidate = new Applicant(http, tokens);
        candidate.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofMinutes(1));
        candidate.acceptsThePledges();
        candidate.chooses("901100-001").expectStatus().isOk();

        office.previewsRows(exam, DRIVER)
                .expectBody()
                .jsonPath("$.importable")
                .isEqualTo(false)
                .jsonPath("$.withdrawn[0].blocked")
                .isEqualTo(true)
                .jsonPath("$.withdrawn[0].choices")
                .isEqualTo(1);
        office.importsRows(exam, DRIVER)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:exam.positions-fixed");
        office.importsRows(exam, CLERK.replace("本科", "大专") + DRIVER)
                .expectStatus()
                .isEqualTo(409);

        office.importsRows(exam, CLERK.replace(",1,", ",2,")).expectStatus().isOk();
        http.get()
                .uri("/api/exams/{id}/positions/901100-001", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.headcount")
                .isEqualTo(2);
        http.get()
                .uri("/api/exams/{id}/positions/901100-002", exam)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    /** A server takes 16 MB at a time; these are twice as much. */
    @Test
    void storesPositionsOfManyWords() {
        UUID exam = publishesAnExamWith(CLERK);
        String words = "字".repeat(40_000);
        List<Position> wide = IntStream.range(0, 300)
                .mapToObj(i -> new Position(
                        "901100-W" + i,
                        "901100",
                        "甲局",
                        "",
                        "W" + i,
                        "科员",
                        1,
                        List.of(new Position.Column("备注", words))))
                .toList();

        positions.replaceAll(
                exam,
                positions.revision(exam),
                wide,
                new Positions.Import(Ids.next(), clock.instant(), PositionChanges.between(List.of(), wide)));

        assertThat(positions.all(exam)).isEqualTo(wide);
    }

    @Test
    void knowsNoExamThatIsNotThere() {
        UUID nowhere = Ids.next();

        office.previewsRows(nowhere, CLERK).expectStatus().isNotFound();
        office.importsRows(nowhere, CLERK).expectStatus().isNotFound();
        http.get()
                .uri("/api/exams/{id}/positions", nowhere)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void letsNobodyElseImport() {
        UUID exam = publishesAnExamWith(CLERK);
        for (String path : new String[] {"", "/preview"}) {
            for (String token : new String[] {tokens.candidate(Ids.next()), tokens.staff(Ids.next(), "REVIEWER")}) {
                HttpHeaders headers = new HttpHeaders();
                headers.setContentDispositionFormData("file", "positions.csv");
                MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
                parts.add("file", new HttpEntity<>(new ByteArrayResource(new byte[] {'x'}), headers));
                http.method(HttpMethod.POST)
                        .uri("/api/exams/" + exam + "/positions" + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchange()
                        .expectStatus()
                        .isForbidden();
            }
        }
    }

    private UUID publishesAnExamWith(String rows) {
        UUID exam = office.proposes(ShippedDefinitions.source("demo-2026")
                .replace(
                        "code: demo-2026",
                        "code: table-" + Ids.next().toString().substring(24)));
        office.importsRows(exam, rows).expectStatus().isOk();
        office.publishes(exam).expectStatus().isOk();
        return exam;
    }
}
