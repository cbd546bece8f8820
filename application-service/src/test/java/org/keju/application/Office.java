package org.keju.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An exam administrator, who brings exams into being by HTTP. */
final class Office {

    private static final String COLUMNS = "部门代码,部门名称,用人司局,招考职位,职位代码,招考人数,学历\n";

    private final RestTestClient http;
    private final TestTokens tokens;

    Office(RestTestClient http, TestTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** A published exam of its own like the demo exam, open from now on for sixty days. */
    UUID publishesAnExam() {
        return publishesAnExam("", "");
    }

    /** The same, with one thing written otherwise in its definition. */
    UUID publishesAnExam(String words, String others) {
        UUID examId = proposes(ShippedDefinitions.source("demo-2026")
                .replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others))
                .replace(
                        "code: demo-2026", "code: demo-" + Ids.next().toString().substring(24)));
        imports(examId, "positions.csv", new ClassPathResource("exams/demo-2026-positions.csv"))
                .expectStatus()
                .isOk();
        publishes(examId).expectStatus().isOk();
        return examId;
    }

    UUID proposes(String yaml) {
        Proposed proposed = proposing(yaml)
                .expectStatus()
                .isCreated()
                .expectBody(Proposed.class)
                .returnResult()
                .getResponseBody();
        if (proposed == null) {
            throw new AssertionError("no answer");
        }
        return proposed.examId();
    }

    RestTestClient.ResponseSpec proposing(String yaml) {
        return http.post()
                .uri("/api/exams")
                .header(HttpHeaders.AUTHORIZATION, token())
                .contentType(MediaType.valueOf("application/yaml"))
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    RestTestClient.ResponseSpec importsRows(UUID examId, String rows) {
        return sends(examId, "", null, table(rows));
    }

    RestTestClient.ResponseSpec previewsRows(UUID examId, String rows) {
        return sends(examId, "/preview", null, table(rows));
    }

    /** Imports rows in the belief that the table which they replace is the one of this entity tag. */
    RestTestClient.ResponseSpec importsRowsOver(UUID examId, String etag, String rows) {
        return sends(examId, "", etag, table(rows));
    }

    private static HttpEntity<Resource> table(String rows) {
        return part("positions.csv", new ByteArrayResource((COLUMNS + rows).getBytes(StandardCharsets.UTF_8)));
    }

    RestTestClient.ResponseSpec imports(UUID examId, String name, Resource content) {
        return sends(examId, "", null, part(name, content));
    }

    private static HttpEntity<Resource> part(String name, Resource content) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDispositionFormData("file", name);
        return new HttpEntity<>(content, headers);
    }

    private RestTestClient.ResponseSpec sends(
            UUID examId, String path, @Nullable String ifMatch, HttpEntity<Resource> file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file);
        RestTestClient.RequestBodySpec request = http.post()
                .uri("/api/exams/" + examId + "/positions" + path)
                .header(HttpHeaders.AUTHORIZATION, token());
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request.contentType(MediaType.MULTIPART_FORM_DATA).body(parts).exchange();
    }

    RestTestClient.ResponseSpec publishes(UUID examId) {
        return http.post()
                .uri("/api/exams/{examId}/publication", examId)
                .header(HttpHeaders.AUTHORIZATION, token())
                .exchange();
    }

    String token() {
        return "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR");
    }

    private record Proposed(UUID examId, String code, int version) {}
}
