package org.keju.application;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.application.application.CountDemand;
import org.keju.events.review.QualificationRejected;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** How candidates find a position, how they stand to it, and how much wanted it is. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PositionSearchIT {

    private static final String CHOSEN = "901100-1100001";

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final CountDemand count;
    private final EventProbe probe;
    private final Office office;

    PositionSearchIT(RestTestClient http, TestTokens tokens, TestClock clock, CountDemand count, EventProbe probe) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.count = count;
        this.probe = probe;
        this.office = new Office(http, tokens);
    }

    @Test
    @Tag("row-36")
    void hidesPositionsThatAreCertainlyClosedToTheCandidate() {
        UUID exam = office.publishesAnExam();

        finds(exam, "q=财务管理", 2);
        finds(exam, "q=财务管理&education=BACHELOR", 1);
        finds(exam, "agency=901200&politicalStatus=NONE", 5);
        finds(exam, "agency=901100&grassrootsYears=0", 4);
        finds(exam, "agency=901100&major=会计学", 2);
        finds(exam, "agency=901100&place=青溪区", 1);
    }

    private void finds(UUID exam, String query, int total) {
        http.get()
                .uri("/api/exams/" + exam + "/positions?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"education=PRIMARY", "grassrootsYears=-1", "size=0", "size=1000", "page=x", "order=BEST"})
    void refusesASearchThatMakesNoSense(String query) {
        UUID exam = office.publishesAnExam();

        http.get()
                .uri("/api/exams/" + exam + "/positions?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    @Tag("row-72")
    void tellsHowMuchWantedAPositionWasWhenLastCounted() {
        UUID exam = office.publishesAnExam();
        http.get()
                .uri("/api/exams/{exam}/positions/{key}", exam, CHOSEN)
                .exchange()
                .expectBody()
                .jsonPath("$.contest.submitted")
                .isEqualTo(0);
        Applicant candidate = new Applicant(http, tokens);
        candidate.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofMinutes(1));
        candidate.appliesFor(CHOSEN);

        countsUntil(exam, 1);

        http.get()
                .uri("/api/exams/{exam}/positions?order=MOST_CONTESTED&size=1", exam)
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].key")
                .isEqualTo(CHOSEN)
                .jsonPath("$.items[0].contest.submitted")
                .isEqualTo(1)
                .jsonPath("$.items[0].contest.passed")
                .isEqualTo(0)
                .jsonPath("$.items[0].contest.applicantsPerSeat")
                .isEqualTo(1.0)
                .jsonPath("$.countedAt")
                .isNotEmpty();

        candidate.acts("/withdrawal", null).expectStatus().isOk();
        countsUntil(exam, 0);
    }

    /** A refused candidate who turns to another position stands for neither until that is handed in. */
    @Test
    @Tag("row-72")
    void countsNobodyWhoIsAtWorkOnAnotherChoice() {
        UUID exam = office.publishesAnExam();
        Applicant candidate = new Applicant(http, tokens);
        candidate.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofMinutes(1));
        candidate.appliesFor("901100-1100002");
        probe.send(new QualificationRejected(
                candidate.application(), exam, Ids.next(), 1, List.of("EDUCATION"), "须为硕士研究生", clock.instant()));
        candidate.awaits("QUALIFICATION", "FAILED");

        candidate.chooses(CHOSEN).expectStatus().isOk();
        Applicant other = new Applicant(http, tokens);
        other.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofMinutes(1));
        other.appliesFor(CHOSEN);
        countsUntil(exam, 1);

        candidate.submits().expectStatus().isOk();
        countsUntil(exam, 2);
    }

    /** The service itself counts from time to time, too; whoever comes first does it. */
    private void countsUntil(UUID exam, int submitted) {
        clock.advance(Duration.ofMinutes(1));
        count.run();
        await().until(() -> submittedFor(exam), is(submitted));
    }

    private int submittedFor(UUID exam) {
        byte[] position = http.get()
                .uri("/api/exams/{exam}/positions/{key}", exam, CHOSEN)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(position))
                .at("/contest/submitted")
                .asInt();
    }

    @Test
    @Tag("row-72")
    void listsThePositionsWithTooFewCandidatesToTheOfficeAlone() {
        UUID exam = office.publishesAnExam();

        http.get()
                .uri("/api/exams/{exam}/positions/shortfalls", exam)
                .header(HttpHeaders.AUTHORIZATION, office.token())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].missing")
                .isEqualTo(3)
                .jsonPath("$[0].position.contest.neededToOpen")
                .isEqualTo(3);
        http.get()
                .uri("/api/exams/{exam}/positions/shortfalls", exam)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.candidate(Ids.next()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void tellsCandidatesHowTheyStandToEachCondition() {
        UUID exam = office.publishesAnExam();
        Applicant candidate = new Applicant(http, tokens);
        candidate.starts(exam).expectStatus().isCreated();
        clock.advance(Duration.ofMinutes(1));
        candidate.acceptsThePledges();
        candidate.fillsIn(candidate.answers()).expectStatus().isOk();

        candidate
                .send(HttpMethod.GET, candidate.own("/eligibility?position=901100-1100003"), null, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.overall")
                .isEqualTo("FAILS")
                .jsonPath("$.findings[0].label.zh")
                .isEqualTo("学历")
                .jsonPath("$.findings[0].condition")
                .isEqualTo("硕士研究生及以上")
                .jsonPath("$.findings[0].verdict")
                .isEqualTo("FAILS")
                .jsonPath("$.findings[0].reason.en")
                .isEqualTo("Your answers do not meet this.")
                .jsonPath("$.findings[2].reason.zh")
                .isEqualTo("职位所列专业中没有“法学”，是否属于所列类别由审核人员判断。");
        candidate
                .send(HttpMethod.GET, candidate.own("/eligibility?position=901100-9"), null, null)
                .expectStatus()
                .isNotFound();
        Applicant stranger = new Applicant(http, tokens);
        stranger.send(HttpMethod.GET, candidate.own("/eligibility?position=" + CHOSEN), null, null)
                .expectStatus()
                .isNotFound();
    }
}
