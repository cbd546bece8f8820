package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ReviewRequested;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.events.review.QualificationApproved;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an examination office corrects for somebody who came with papers, after the form was locked. */
@Tag("row-46")
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CorrectionIT {

    private static final String RIGHT_NAME = "欧阳𡃁";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient http;
    private final TestTokens tokens;
    private final EventProbe probe;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Applicant candidate;
    private UUID exam = Ids.next();
    private String number = "";

    CorrectionIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock, JdbcClient jdbc) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
        this.clock = clock;
        this.jdbc = jdbc;
        candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void submit() {
        exam = new Office(http, tokens).publishesAnExam();
        candidate.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofSeconds(10));
        candidate.appliesFor("901100-1100001");
        number = candidate.sees().path("number").asString();
    }

    @Test
    void isMadeOnPaperEvidenceShownToTheCandidateAndTold() {
        qualifies();
        JsonNode correctable = looks("EXAM_ADMINISTRATOR");
        assertThat(correctable.path("name").asString()).isEqualTo(Applicant.NAME);
        assertThat(correctable.at("/fields/0/answer").asString()).isEqualTo("13800138000");

        corrects(etag(), Map.of("name", RIGHT_NAME, "answers", Map.of("phone", "13900139000")))
                .expectStatus()
                .isNoContent();

        ApplicationCorrected told = probe.await(
                ApplicationCorrected.class, event -> event.applicationId().equals(candidate.application()));
        assertThat(told.candidateName()).isEqualTo(RIGHT_NAME);
        assertThat(told.answers()).extracting(ReviewRequested.Answer::value).contains("13900139000");
        assertThat(candidate.sees().at("/candidate/name").asString()).isEqualTo(RIGHT_NAME);
        JsonNode shown = candidate.sees().at("/corrections/0");
        assertThat(shown.path("reason").asString()).isEqualTo("录入笔误");
        assertThat(shown.at("/evidence/text/zh").asString()).isEqualTo("身份证原件");
        assertThat(shown.at("/changes/0/before/en").asString()).isEqualTo(Applicant.NAME);
        assertThat(shown.at("/changes/1/label/zh").asString()).isEqualTo("手机号码");
        assertThat(candidate.history())
                .last()
                .satisfies(entry -> assertThat(entry.path("what").asString() + " by "
                                + entry.path("who").asString() + " on "
                                + entry.at("/reasons/0/code").asString())
                        .isEqualTo("CORRECTED by EXAM_ADMINISTRATOR on ID_CARD"));
    }

    @Test
    void isWhatTheTicketLaterShows() {
        qualifies();
        corrects(etag(), Map.of("name", RIGHT_NAME)).expectStatus().isNoContent();

        UUID photo = Ids.next();
        UUID application = candidate.application();
        probe.send(new PhotoConfirmed(application, exam, photo, now()));
        probe.send(new PhotoApproved(application, exam, photo, now()));
        candidate.awaits("PHOTO", "DONE");
        probe.send(new PaymentSettled(application, exam, Ids.next(), 10_000, "ALIPAY", now()));

        assertThat(probe.await(
                                ApplicationCompleted.class,
                                event -> event.applicationId().equals(application))
                        .candidateName())
                .isEqualTo(RIGHT_NAME);
    }

    @Test
    void liesEncrypted() {
        qualifies();
        corrects(etag(), Map.of("name", RIGHT_NAME)).expectStatus().isNoContent();

        List<String> stored = jdbc.sql("select concat(hex(changes), hex(reason)) from application_correction")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(hex(RIGHT_NAME)) || row.contains(hex("录入笔误")));
    }

    @Test
    void waitsUntilTheCandidateCanNotChangeItAlone() {
        look("EXAM_ADMINISTRATOR").expectStatus().isEqualTo(409);
        corrects(etag(), Map.of("name", RIGHT_NAME))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:application.correction-not-needed");
    }

    @Test
    void refusesWhatTheExamDoesNotLeaveOpen() {
        qualifies();
        corrects(etag(), Map.of("answers", Map.of("education", "DOCTOR")))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/answers/education");
        corrects(etag(), Map.of("answers", Map.of("phone", ""))).expectStatus().isEqualTo(422);
        corrects(etag(), Map.of("answers", Map.of("phone", "不告诉你")))
                .expectStatus()
                .isEqualTo(422);
        corrects(etag(), Map.of("name", "王\u202E五")).expectStatus().isEqualTo(422);
        corrects(etag(), Map.of("name", Applicant.NAME)).expectStatus().isEqualTo(422);
        corrects(etag(), Map.of("name", RIGHT_NAME, "evidence", "MY_WORD"))
                .expectStatus()
                .isEqualTo(422);
        corrects(etag(), Map.of("name", RIGHT_NAME, "reason", " "))
                .expectStatus()
                .isBadRequest();
        assertThat(candidate.sees().path("corrections")).isEmpty();
    }

    @Test
    void isForNobodyButTheRoleThatTheExamNames() {
        qualifies();
        look("FEE_OFFICER").expectStatus().isForbidden();
        look("REVIEWER").expectStatus().isForbidden();
        candidate.send(HttpMethod.GET, path(number), null, null).expectStatus().isForbidden();
        send(path("12345678901"), etag(), Map.of("name", RIGHT_NAME))
                .expectStatus()
                .isNotFound();
        send(path("x' or 1=1"), etag(), Map.of("name", RIGHT_NAME))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isMadeOnTheSightOfTheLatestVersionOnly() {
        qualifies();
        String seen = etag();
        corrects(seen, Map.of("name", RIGHT_NAME)).expectStatus().isNoContent();
        corrects(seen, Map.of("name", "欧阳吉")).expectStatus().isEqualTo(412);
    }

    private void qualifies() {
        probe.send(new QualificationApproved(candidate.application(), exam, Ids.next(), 1, now()));
        candidate.awaits("QUALIFICATION", "DONE");
    }

    private RestTestClient.ResponseSpec corrects(String ifMatch, Map<String, Object> what) {
        return send(path(number), ifMatch, what);
    }

    private RestTestClient.ResponseSpec send(String path, String ifMatch, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("evidence", "ID_CARD", "reason", "录入笔误"));
        body.putAll(what);
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR"))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body))
                .exchange();
    }

    private JsonNode looks(String role) {
        byte[] body =
                look(role).expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JSON.readTree(body);
    }

    private RestTestClient.ResponseSpec look(String role) {
        return http.get()
                .uri(path(number))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.staff(Ids.next(), role))
                .exchange();
    }

    private String etag() {
        return "\"" + candidate.sees().path("version").asString() + "\"";
    }

    private static String path(String number) {
        return "/api/applications/by-number/" + number + "/correction";
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant();
    }
}
