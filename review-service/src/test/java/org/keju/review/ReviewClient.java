package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.events.application.ReviewRequested;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What reviewers and the process do to this service, in one line each. */
final class ReviewClient {

    static final String AGENCY = "130";
    static final String GROUND = "allowance";
    static final String CANDIDATE_NAME = "李𬭎";

    private static final Instant REQUESTED_AT = Instant.parse("2026-10-20T02:00:00Z");

    private final RestTestClient http;
    private final TestTokens tokens;
    private final EventProbe probe;
    private final JdbcClient jdbc;
    private final UUID examId = Ids.next();

    ReviewClient(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
        this.jdbc = jdbc;
    }

    UUID examId() {
        return examId;
    }

    /** What other tests left behind must not be claimed in this one. */
    void emptyQueue() {
        jdbc.sql("update review_case set due_at = null, claimed_by = null").update();
    }

    /** One reviewer decides, and nothing is promised. */
    void publishExam() {
        publishExam(null);
    }

    void publishExam(ExamPublished.@Nullable ReviewRule rule) {
        probe.send(new ExamPublished(
                examId,
                "example-2026",
                1,
                new LocalizedText("示例考试", "Example examination"),
                "Asia/Shanghai",
                new ExamPublished.PhotoRule(1, 2, 1, 2, 1, 2, List.of(), 1, 1, false, null),
                List.of(),
                List.of(new ExamPublished.Reason(
                        "degree", new LocalizedText("学历不符合要求", "The degree does not meet it"))),
                new ExamPublished.TicketRule(null, null, List.of(), List.of()),
                rule,
                new ExamPublished.ExemptionRule(
                        List.of(new ExamPublished.Reason(
                                GROUND, new LocalizedText("低保家庭", "Minimum living allowance"))),
                        List.of(new ExamPublished.Reason(
                                "expired", new LocalizedText("证件已过期", "The proof has expired"))),
                        true),
                List.of(),
                REQUESTED_AT));
        await().until(() -> jdbc.sql("select count(*) from exam where id = ?")
                        .param(UuidBytes.of(examId))
                        .query(Integer.class)
                        .single()
                == 1);
    }

    /** A submission that somebody must judge. */
    ReviewRequested request(UUID applicationId, int submission, String agency, @Nullable Instant promisedBy) {
        return new ReviewRequested(
                applicationId,
                examId,
                Ids.next(),
                submission,
                "2026000017",
                new ReviewRequested.Position(
                        agency,
                        "国家税务总局某市税务局",
                        "综合处",
                        "300110001",
                        "一级行政执法员",
                        List.of(new ReviewRequested.Condition(new LocalizedText("学历", "Degree"), "本科及以上"))),
                CANDIDATE_NAME,
                List.of(
                        new ReviewRequested.Answer(
                                "degree",
                                new LocalizedText("学历", "Degree"),
                                "大学本科",
                                new LocalizedText("大学本科", "Undergraduate")),
                        new ReviewRequested.Answer("school", new LocalizedText("毕业院校", "School"), "云江大学", null)),
                promisedBy,
                REQUESTED_AT);
    }

    /** The same, sent and arrived. */
    UUID requested(int submission, String agency, @Nullable Instant promisedBy) {
        return arrived(request(Ids.next(), submission, agency, promisedBy));
    }

    UUID arrived(ReviewRequested request) {
        probe.send(request);
        await().untilAsserted(
                        () -> assertThat(submissionsOf(request.applicationId())).contains(request.submission()));
        return request.applicationId();
    }

    List<Integer> submissionsOf(UUID applicationId) {
        return jdbc.sql("select submission from review_case where application_id = ? order by submission")
                .param(UuidBytes.of(applicationId))
                .query(Integer.class)
                .list();
    }

    String stateOf(UUID applicationId, int submission) {
        return jdbc.sql("select state from review_case where application_id = ? and submission = ?")
                .param(UuidBytes.of(applicationId))
                .param(submission)
                .query(String.class)
                .single();
    }

    List<String> trailOf(UUID caseId) {
        return jdbc.sql("select deed from case_trail where case_id = ? order by id")
                .param(UuidBytes.of(caseId))
                .query(String.class)
                .list();
    }

    ResponseSpec queue(String reviewer) {
        return get("/api/reviews", reviewer);
    }

    ResponseSpec view(UUID caseId, String reviewer) {
        return get("/api/reviews/" + caseId, reviewer);
    }

    ResponseSpec claim(String reviewer) {
        return post("/api/reviews/claims", reviewer, null);
    }

    /** The id of the claimed case; null when none waits. */
    @Nullable
    UUID claimed(String reviewer) {
        Claimed answer = claim(reviewer)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Claimed.class)
                .returnResult()
                .getResponseBody();
        return answer == null ? null : answer.caseId();
    }

    /** The id of the only case in this reviewer's hands. */
    UUID heldBy(String reviewer) {
        Queue queue = queue(reviewer).expectBody(Queue.class).returnResult().getResponseBody();
        return Objects.requireNonNull(queue).claimedByMe().getFirst().caseId();
    }

    ResponseSpec decide(UUID caseId, String decision, String reviewer, @Nullable String body) {
        return post("/api/reviews/" + caseId + "/" + decision, reviewer, body);
    }

    /** Claims the next case and decides it. */
    void judged(String reviewer, String decision, @Nullable String body) {
        UUID caseId = Objects.requireNonNull(claimed(reviewer));
        decide(caseId, decision, reviewer, body).expectStatus().isOk();
    }

    ResponseSpec release(UUID caseId, String reviewer) {
        return http.delete()
                .uri("/api/reviews/{id}/claim", caseId)
                .header("Authorization", reviewer)
                .exchange();
    }

    /** A reviewer who may see every agency's cases. */
    String reviewer() {
        return "Bearer " + tokens.staff(Ids.next(), "REVIEWER");
    }

    String reviewerOf(String... agencies) {
        return "Bearer " + tokens.token(Ids.next(), List.of("REVIEWER"), Map.of("agency", List.of(agencies)));
    }

    ResponseSpec get(String path, String authorization) {
        return http.get().uri(path).header("Authorization", authorization).exchange();
    }

    ResponseSpec post(String path, String authorization, @Nullable String body) {
        var request = http.post().uri(path).header("Authorization", authorization);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    record Claimed(UUID caseId) {}

    private record Queue(List<Claimed> claimedByMe) {}
}
