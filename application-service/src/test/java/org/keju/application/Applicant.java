package org.keju.application;

import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A candidate, who does by HTTP what candidates do on the site. The name lies beyond the basic multilingual plane. */
final class Applicant {

    static final String NAME = "欧阳𠮷";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient http;
    private final TestTokens tokens;
    private final UUID account = Ids.next();
    private @Nullable UUID application;

    Applicant(RestTestClient http, TestTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    RestTestClient.ResponseSpec starts(UUID examId) {
        return starts(examId, null);
    }

    /** @param idNumber for an exam with a roster; null: it is not told */
    RestTestClient.ResponseSpec starts(UUID examId, @Nullable String idNumber) {
        RestTestClient.ResponseSpec answer = triesToStart(examId, idNumber);
        JsonNode body = bodyOf(answer);
        if (body.has("id")) {
            application = UUID.fromString(body.path("id").asString());
        }
        return answer;
    }

    RestTestClient.ResponseSpec triesToStart(UUID examId, @Nullable String idNumber) {
        return send(
                HttpMethod.POST,
                "/api/exams/" + examId + "/applications",
                null,
                idNumber == null ? null : Map.of("idNumber", idNumber));
    }

    void acceptsThePledges() {
        acts("/pledges/notice", null).expectStatus().isOk();
        acts("/pledges/honesty", Map.of("signature", NAME)).expectStatus().isOk();
    }

    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("phone", "13800138000");
        answers.put("ethnicity", "汉族");
        answers.put("politicalStatus", "01");
        answers.put("education", "BACHELOR");
        answers.put("school", "𬬸中大学");
        answers.put("major", "法学");
        answers.put("graduatedOn", "2019-06-30");
        answers.put("experience", "2015.09—2019.06 学习");
        answers.put("testCity", "310000");
        return answers;
    }

    RestTestClient.ResponseSpec fillsIn(Map<String, String> answers) {
        return send(HttpMethod.PUT, own("/form"), etag(), Map.of("answers", answers));
    }

    RestTestClient.ResponseSpec chooses(String key) {
        return send(HttpMethod.PUT, own("/position"), etag(), Map.of("positionKey", key));
    }

    RestTestClient.ResponseSpec submits() {
        return send(HttpMethod.POST, own("/submission"), etag(), null);
    }

    RestTestClient.ResponseSpec acts(String path, @Nullable Object body) {
        return send(HttpMethod.POST, own(path), null, body);
    }

    /** All that comes before the reviewers: pledges, form, position, submission. */
    void appliesFor(String key) {
        acceptsThePledges();
        fillsIn(answers()).expectStatus().isOk();
        chooses(key).expectStatus().isOk();
        submits().expectStatus().isOk();
    }

    JsonNode sees() {
        return bodyOf(send(HttpMethod.GET, own(""), null, null).expectStatus().isOk());
    }

    List<JsonNode> history() {
        return bodyOf(send(HttpMethod.GET, own("/history"), null, null)
                        .expectStatus()
                        .isOk())
                .valueStream()
                .toList();
    }

    void awaitsInHistory(String what) {
        await(what)
                .until(() -> history().stream()
                        .anyMatch(entry -> entry.path("what").asString().equals(what)));
    }

    RestTestClient.ResponseSpec recalls() {
        return send(HttpMethod.DELETE, own("/submission"), etag(), null);
    }

    JsonNode step(String name) {
        return sees().path("steps")
                .valueStream()
                .filter(step -> step.path("step").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void awaits(String step, String status) {
        await(step + " " + status).until(() -> step(step).path("status").asString(), status::equals);
    }

    UUID application() {
        return Objects.requireNonNull(application);
    }

    RestTestClient.ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        RestTestClient.RequestBodySpec request = http.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.candidate(account, NAME, "1998-03-05"));
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(body));
        }
        return request.exchange();
    }

    String own(String path) {
        return "/api/applications/" + application + path;
    }

    String etag() {
        return "\"" + sees().path("version").asString() + "\"";
    }

    private static JsonNode bodyOf(RestTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        return JSON.readTree(Objects.requireNonNull(body));
    }
}
