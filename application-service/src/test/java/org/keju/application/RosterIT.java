package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.application.domain.roster.People;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** An exam that is only the second half: its candidates registered and qualified elsewhere, and come by a roster. */
@Tag("row-9")
@Tag("row-65")
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RosterIT {

    private static final String COLUMNS = "报名序号,姓名,身份证号,部门代码,职位代码\n";
    private static final String POSITION = "901100-1100001";

    /** Fits the masked number in the token of every candidate of these tests. */
    private static final String OWN = People.idNumber("19980305", "1234");

    private static final String OTHER = People.idNumber("19970101", "5678");

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Office office;
    private final Applicant candidate;
    private UUID exam = Ids.next();

    RosterIT(RestTestClient http, TestTokens tokens, TestClock clock, JdbcClient jdbc) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.jdbc = jdbc;
        office = new Office(http, tokens);
        candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void publish() {
        exam = office.publishesAnExam("demo: true", "demo: true\ncandidates: roster");
    }

    @Test
    void whoIsOnTheRosterGoesOnFromThereWithTheirPosition() {
        sends("", null, row("2015001", Applicant.NAME, OWN) + row("2015002", "王芳", OTHER))
                .expectStatus()
                .isOk();

        candidate.starts(exam, OWN.toLowerCase(Locale.ROOT)).expectStatus().isCreated();

        assertThat(candidate.sees().path("rosterNumber").asString()).isEqualTo("2015001");
        assertThat(candidate.sees().at("/position/key").asString()).isEqualTo(POSITION);
        candidate
                .send(
                        HttpMethod.PUT,
                        candidate.own("/position"),
                        candidate.etag(),
                        Map.of("positionKey", "901100-1100002"))
                .expectStatus()
                .isEqualTo(409);
        candidate.starts(exam).expectStatus().isOk();
        clock.advance(Duration.ofSeconds(10));
        candidate.acceptsThePledges();
        candidate.fillsIn(candidate.answers()).expectStatus().isOk();
        candidate.submits().expectStatus().isOk();
    }

    @Test
    void nobodyElseBeginsAndNobodyLearnsWhoIsOnIt() {
        sends("", null, row("2015001", "王芳", OWN) + row("2015002", Applicant.NAME, OTHER))
                .expectStatus()
                .isOk();

        problem(candidate.triesToStart(exam, null), 422, "exam.id-number-needed");
        problem(candidate.triesToStart(exam, " "), 422, "exam.id-number-needed");
        problem(candidate.triesToStart(exam, OWN), 422, "exam.not-on-roster"); // another name
        problem(candidate.triesToStart(exam, OTHER), 422, "exam.not-on-roster"); // another number than the account's
        problem(candidate.triesToStart(exam, "x' or '1'='1"), 422, "exam.not-on-roster");
        problem(candidate.triesToStart(exam, People.idNumber("20000101", "1234")), 422, "exam.not-on-roster");
    }

    @Test
    void anEntryIsTakenUpByOneAccount() {
        sends("", null, row("2015001", Applicant.NAME, OWN)).expectStatus().isOk();
        candidate.starts(exam, OWN).expectStatus().isCreated();

        problem(new Applicant(http, tokens).triesToStart(exam, OWN), 409, "exam.roster-entry-taken");
    }

    @Test
    void isLookedAtBeforeItIsImportedAndOnThatSightOnly() {
        sends("", null, row("2015001", Applicant.NAME, OWN)).expectStatus().isOk();
        String seen = sends("/preview", null, row("2015001", "王芳", OWN) + row("2015002", "王芳", OTHER))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.importable")
                .isEqualTo(true)
                .jsonPath("$.addedCount")
                .isEqualTo(1)
                .jsonPath("$.replacedCount")
                .isEqualTo(1)
                .returnResult()
                .getResponseHeaders()
                .getETag();
        assertThat(size()).isEqualTo(1);

        sends("", seen, row("2015001", "王芳", OWN) + row("2015002", "王芳", OTHER))
                .expectStatus()
                .isOk();
        assertThat(size()).isEqualTo(2);
        sends("", seen, row("2015001", "王芳", OWN)).expectStatus().isEqualTo(412);
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void isImportedWholeOrNotAtAll() {
        sends("", null, row("2015001", Applicant.NAME, OWN) + row("2015002", "王芳", "110105194912310021"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.problems[0].row")
                .isEqualTo(3)
                .jsonPath("$.problems[0].column")
                .isEqualTo("身份证号");
        assertThat(size()).isZero();
    }

    @Test
    void keepsThoseWhoHaveGoneOn() {
        sends("", null, row("2015001", Applicant.NAME, OWN)).expectStatus().isOk();
        candidate.starts(exam, OWN).expectStatus().isCreated();

        sends("/preview", null, row("2015002", "王芳", OTHER))
                .expectBody()
                .jsonPath("$.importable")
                .isEqualTo(false)
                .jsonPath("$.blocked[0]")
                .isEqualTo("2015001");
        problem(sends("", null, row("2015002", "王芳", OTHER)), 409, "exam.roster-taken-up");
        sends("", null, row("2015001", Applicant.NAME, OWN) + row("2015002", "王芳", OTHER))
                .expectStatus()
                .isOk();
        problem(new Applicant(http, tokens).triesToStart(exam, OWN), 409, "exam.roster-entry-taken");
    }

    @Test
    void liesEncrypted() {
        sends("", null, row("2015001", Applicant.NAME, OWN)).expectStatus().isOk();

        assertThat(jdbc.sql(
                                "select concat(hex(candidate_name), hex(id_number), hex(id_number_index)) from roster_entry where exam_id = ?")
                        .param(UuidBytes.of(exam))
                        .query(String.class)
                        .single())
                .doesNotContain(hex(OWN))
                .doesNotContain(hex(Applicant.NAME));
    }

    @Test
    void refusesFilesThatAreNoTableAndPeopleWhoMayNot() {
        sends("", null, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), administrator())
                .expectStatus()
                .isEqualTo(422);
        sends("", null, new byte[] {'P', 'K', 3, 4, 0, 0}, administrator())
                .expectStatus()
                .isEqualTo(422);
        sends("", null, (COLUMNS + "1,李明,=A1,901100,1100001\n").getBytes(StandardCharsets.UTF_8), administrator())
                .expectStatus()
                .isEqualTo(422);
        byte[] roster = (COLUMNS + row("2015001", Applicant.NAME, OWN)).getBytes(StandardCharsets.UTF_8);
        sends("", null, roster, "Bearer " + tokens.staff(Ids.next(), "REVIEWER"))
                .expectStatus()
                .isForbidden();
        sends("", null, roster, "Bearer " + tokens.candidate(Ids.next()))
                .expectStatus()
                .isForbidden();
        assertThat(size()).isZero();

        exam = office.publishesAnExam();
        problem(sends("", null, roster, administrator()), 409, "exam.no-roster");
    }

    @Test
    void theShippedConfirmationAtShanghaiTakesOne() {
        assertThat(ShippedDefinitions.read("shanghai-2015").roster()).isTrue();
        assertThat(ShippedDefinitions.demo().roster()).isFalse();
    }

    private static String row(String number, String name, String idNumber) {
        return number + "," + name + "," + idNumber + ",901100,1100001\n";
    }

    private int size() {
        Integer entries = jdbc.sql("select count(*) from roster_entry where exam_id = ?")
                .param(UuidBytes.of(exam))
                .query(Integer.class)
                .single();
        return entries;
    }

    private RestTestClient.ResponseSpec sends(String path, @Nullable String ifMatch, String rows) {
        return sends(path, ifMatch, (COLUMNS + rows).getBytes(StandardCharsets.UTF_8), administrator());
    }

    private RestTestClient.ResponseSpec sends(String path, @Nullable String ifMatch, byte[] content, String token) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDispositionFormData("file", "roster.csv");
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new HttpEntity<>(new ByteArrayResource(content), headers));
        RestTestClient.RequestBodySpec request =
                http.post().uri("/api/exams/" + exam + "/roster" + path).header(HttpHeaders.AUTHORIZATION, token);
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request.contentType(MediaType.MULTIPART_FORM_DATA).body(parts).exchange();
    }

    private String administrator() {
        return office.token();
    }

    private static void problem(RestTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo("urn:keju:problem:" + code);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
