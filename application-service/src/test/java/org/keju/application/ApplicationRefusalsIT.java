package org.keju.application;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a candidate is refused, and in which words. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ApplicationRefusalsIT {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final Applicant candidate;
    private UUID exam = Ids.next();

    ApplicationRefusalsIT(RestTestClient http, TestTokens tokens, TestClock clock) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void start() {
        exam = new Office(http, tokens).publishesAnExam();
        candidate.starts(exam).expectStatus().isCreated();
    }

    @Test
    @Tag("row-18")
    void beginsOneApplicationPerExam() {
        UUID first = candidate.application();

        candidate
                .starts(exam)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(first.toString());
    }

    @Test
    @Tag("row-24")
    void theNoticeMustHaveBeenOnShow() {
        refused(candidate.acts("/pledges/notice", null), 422, "application.pledge-too-soon");
    }

    @Test
    @Tag("row-27")
    void theSignatureMustBeOnesOwnName() {
        refused(candidate.acts("/pledges/honesty", Map.of("signature", "欧阳吉")), 422, "application.signature-differs");
    }

    @Test
    void theFormOpensAfterThePledges() {
        refused(candidate.fillsIn(candidate.answers()), 409, "application.not-open-yet");
    }

    @Test
    void aChangeMustSayWhatItIsBasedOn() {
        pledge();
        Map<String, Object> body = Map.of("answers", candidate.answers());

        refused(candidate.send(HttpMethod.PUT, candidate.own("/form"), null, body), 428, "request.version-required");
        refused(candidate.send(HttpMethod.PUT, candidate.own("/form"), "\"0\"", body), 412, "request.stale");
    }

    @Test
    @Tag("row-32")
    void aWrongAnswerIsPointedAtAndNothingIsSaved() {
        pledge();
        Map<String, String> answers = candidate.answers();
        answers.put("phone", "12345");
        answers.put("ethnicity", "𠮷".repeat(21));
        answers.put("hobby", "书法");

        candidate
                .fillsIn(answers)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[?(@.pointer == '/answers/phone')].code")
                .isEqualTo("form.pattern")
                .jsonPath("$.errors[?(@.pointer == '/answers/ethnicity')].message")
                .isEqualTo("最多填写 20 个字符。")
                .jsonPath("$.errors[?(@.pointer == '/answers/hobby')].code")
                .isEqualTo("form.unknown-field");
    }

    @Test
    @Tag("row-33")
    void countsARareCharacterOnce() {
        pledge();
        Map<String, String> answers = candidate.answers();
        answers.put("ethnicity", "𠮷".repeat(20));

        candidate
                .fillsIn(answers)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answers.ethnicity")
                .isEqualTo("𠮷".repeat(20));
    }

    @Test
    void whatIsMissingIsNamedAtSubmission() {
        pledge();
        Map<String, String> answers = candidate.answers();
        answers.remove("major");
        candidate.fillsIn(answers).expectStatus().isOk();

        candidate
                .submits()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/answers/major");
    }

    @Test
    void aPositionMustExistAndBeChosen() {
        pledge();
        candidate.fillsIn(candidate.answers()).expectStatus().isOk();

        refused(candidate.chooses("901100-99999"), 422, "application.position-unknown");
        refused(candidate.submits(), 422, "application.position-missing");
    }

    @Test
    void nothingIsAcceptedAfterTheWindow() {
        clock.advance(Duration.ofDays(61));

        refused(new Applicant(http, tokens).starts(exam), 409, "exam.closed");
    }

    @Test
    void somebodyElsesApplicationIsNotThere() {
        Applicant other = new Applicant(http, tokens);

        refused(other.send(HttpMethod.GET, candidate.own(""), null, null), 404, "request.not-found");
        refused(other.send(HttpMethod.POST, candidate.own("/withdrawal"), null, null), 404, "request.not-found");
    }

    private void pledge() {
        clock.advance(Duration.ofSeconds(10));
        candidate.acceptsThePledges();
    }

    private static void refused(RestTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo("urn:keju:problem:" + code);
    }
}
