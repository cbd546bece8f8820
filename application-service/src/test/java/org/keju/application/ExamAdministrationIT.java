package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.application.application.PublishDemoExam;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** How exams and their positions come into being, and what the public sees of them. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExamAdministrationIT {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final EventProbe probe;
    private final PublishDemoExam publishDemo;
    private final Office office;

    ExamAdministrationIT(
            RestTestClient http, TestTokens tokens, TestClock clock, EventProbe probe, PublishDemoExam publishDemo) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.probe = probe;
        this.publishDemo = publishDemo;
        this.office = new Office(http, tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2015", "national-platform", "chongqing-2017", "gansu-2017", "chenzhou"})
    void publishesTheFiveSystemsAsTheyAreShipped(String name) {
        UUID exam = office.proposes(ShippedDefinitions.source(name));
        office.importsRows(exam, "100,示例局,办公室,职员,001,1,本科\n").expectStatus().isOk();
        office.publishes(exam).expectStatus().isOk();

        assertThat(probe.await(ExamPublished.class, event -> event.examId().equals(exam))
                        .code())
                .isEqualTo(name);
        http.get().uri("/api/exams/{exam}", exam).exchange().expectStatus().isOk();
    }

    @Test
    void tellsBeforeAnybodyRegistersWhichPapersAreWrittenWhenAndByWhom() {
        String code = "code: papers-" + Ids.next().toString().substring(24);
        UUID exam = office.proposes(ShippedDefinitions.source("shanghai-2015").replace("code: shanghai-2015", code));
        office.importsRows(exam, "100,示例局,办公室,职员,001,1,本科\n").expectStatus().isOk();
        office.publishes(exam).expectStatus().isOk();

        http.get()
                .uri("/api/exams/{exam}", exam)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subjects[0].name.zh")
                .isEqualTo("行政职业能力测验")
                .jsonPath("$.subjects[0].date")
                .isEqualTo("2015-11-29")
                .jsonPath("$.subjects[0].startsAt")
                .isEqualTo("09:00:00")
                .jsonPath("$.subjects[0].when")
                .isEmpty()
                .jsonPath("$.subjects[2].when.specialPaper[0]")
                .isEqualTo("YES");
    }

    @Test
    void publishesTheSchemaOfDefinitions() {
        http.get()
                .uri("/api/exams/definition-schema")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/schema+json")
                .expectBody()
                .jsonPath("$.$id")
                .isEqualTo("urn:keju:schema:exam-definition:1");
    }

    @Test
    void pointsAtWhatIsWrongWithADefinition() {
        office.proposing(ShippedDefinitions.source("demo-2026").replace("window: ticket", "window: tickets"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:exam.definition-broken")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/regions/ticket/opens/window")
                .jsonPath("$.errors[0].message")
                .isEqualTo("没有时段“tickets”。");
        office.proposing(ShippedDefinitions.source("demo-2026").replace("version: 1", "version: 0"))
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value(String.class, message -> assertThat(message).contains("必须"));
    }

    @Test
    void isNotPublishedWithoutPositionsNorSeenBefore() {
        UUID exam = proposesAnExam();

        office.publishes(exam).expectStatus().isEqualTo(409);
        http.get().uri("/api/exams/{id}", exam).exchange().expectStatus().isNotFound();
    }

    @Test
    void whatIsNotPublishedYetIsFoundByStaffAndByNobodyElse() {
        String code = "code: found-" + Ids.next().toString().substring(24);
        String first = ShippedDefinitions.source("demo-2026").replace("code: demo-2026", code);
        UUID exam = office.proposes(first);
        assertThat(proposals(exam)).containsExactly("1 DRAFT");
        office.importsRows(exam, "901100,甲局,办公室,科员,001,1,本科\n").expectStatus().isOk();

        office.publishes(exam).expectStatus().isOk();
        assertThat(proposals(exam)).isEmpty();
        office.proposes(first.replace("version: 1", "version: 2"));
        assertThat(proposals(exam)).containsExactly("2 REVISION");

        http.get().uri("/api/exams/proposals").exchange().expectStatus().isUnauthorized();
    }

    private List<String> proposals(UUID exam) {
        byte[] body = http.get()
                .uri("/api/exams/proposals")
                .header(HttpHeaders.AUTHORIZATION, office.token())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(body))
                .valueStream()
                .filter(proposal -> proposal.path("examId").asString().equals(exam.toString()))
                .map(proposal -> proposal.path("version").asInt() + " "
                        + proposal.path("state").asString())
                .toList();
    }

    @Test
    void importsATableAsAWholeOrNotAtAll() {
        UUID exam = proposesAnExam();
        office.importsRows(exam, "901100,甲局,办公室,科员,001,1,本科\n901100,甲局,办公室,科员,001,零,本科\n")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.problems[0].row")
                .isEqualTo(3)
                .jsonPath("$.problems[0].column")
                .isEqualTo("招考人数")
                .jsonPath("$.problems[0].message")
                .isEqualTo("招考人数应为正整数，而不是：零");
        office.publishes(exam).expectStatus().isEqualTo(409);

        office.importsRows(exam, "901100,甲局,办公室,科员,001,1,本科\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.imported")
                .isEqualTo(1);
        office.publishes(exam).expectStatus().isOk();
    }

    @Test
    @Tag("row-36")
    void showsPositionsAsAListAsATreeAndOneByOne() {
        UUID exam = office.publishesAnExam();

        http.get()
                .uri("/api/exams/{id}/positions?q=云江市统计局 核算&size=1", exam)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].bureau")
                .isEqualTo("核算处");
        http.get()
                .uri("/api/exams/{id}/positions/tree", exam)
                .exchange()
                .expectBody()
                .jsonPath("$[0].name")
                .isEqualTo("云江市教育局")
                .jsonPath("$[0].count")
                .isEqualTo(6)
                .jsonPath("$[0].bureaus[1].count")
                .isEqualTo(2);
        http.get()
                .uri("/api/exams/{id}/positions/901100-1100001", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.columns[?(@.name == '学历')].label.en")
                .isEqualTo("Education");
        http.get()
                .uri("/api/exams/{id}/positions?q=100%25", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void appliesALaterVersionToApplicationsThatExist() {
        String code = "code: moved-" + Ids.next().toString().substring(24);
        String first = ShippedDefinitions.source("demo-2026").replace("code: demo-2026", code);
        UUID exam = office.proposes(first);
        office.importsRows(exam, "901100,甲局,办公室,科员,001,1,本科\n").expectStatus().isOk();
        office.publishes(exam).expectStatus().isOk();
        Applicant candidate = new Applicant(http, tokens);
        candidate.starts(exam);
        Instant before =
                Instant.parse(candidate.step("COMMITMENT").path("until").asString());

        office.proposing(first).expectStatus().isEqualTo(409);
        office.proposes(first.replace("version: 1", "version: 2").replace("now+P60D", "now+P65D"));
        office.publishes(exam).expectStatus().isOk();

        probe.await(ExamPublished.class, event -> event.examId().equals(exam) && event.version() == 2);
        assertThat(Instant.parse(candidate.step("COMMITMENT").path("until").asString()))
                .isAfter(before.plus(Duration.ofDays(4)));
    }

    @Test
    void publishesTheDemoExamOnce() {
        publishDemo.run();
        publishDemo.run();

        http.get()
                .uri("/api/exams")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.code == 'demo-2026')].status")
                .isEqualTo("OPEN");
    }

    @Test
    void letsNobodyElseAdministrateExams() {
        for (String token : new String[] {tokens.candidate(Ids.next()), tokens.staff(Ids.next(), "REVIEWER")}) {
            http.post()
                    .uri("/api/exams")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .contentType(MediaType.valueOf("application/yaml"))
                    .body("code: x".getBytes(StandardCharsets.UTF_8))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    /** The table is a government publication that is not part of the project; where it lies beside the checkout it is imported. */
    @Test
    @Tag("row-36")
    void importsTheWholeTableOfTheCentralExamOf2022() {
        Path table = Path.of("..", "..", "shared", "data", "positions", "guokao-2022.xlsx");
        assumeTrue(Files.exists(table), "the position table of 2022 does not lie beside this checkout: " + table);
        clock.moveTo(Instant.parse("2021-10-16T00:00:00Z"));
        UUID exam = office.proposes(ShippedDefinitions.source("guokao-2022"));

        office.imports(exam, "guokao-2022.xlsx", new FileSystemResource(table))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.imported")
                .isEqualTo(16_745);
        office.publishes(exam).expectStatus().isOk();

        http.get()
                .uri("/api/exams/{id}/positions?q=海关", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .value(Integer.class, total -> assertThat(total).isGreaterThan(100));
    }

    private UUID proposesAnExam() {
        return office.proposes(ShippedDefinitions.source("demo-2026")
                .replace(
                        "code: demo-2026",
                        "code: draft-" + Ids.next().toString().substring(24)));
    }
}
