package org.keju.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
        UUID examId = proposes(ShippedDefinitions.source("demo-2026")
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
        return imports(
                examId, "positions.csv", new ByteArrayResource((COLUMNS + rows).getBytes(StandardCharsets.UTF_8)));
    }

    RestTestClient.ResponseSpec imports(UUID examId, String name, Resource content) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDispositionFormData("file", name);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new HttpEntity<>(content, headers));
        return http.post()
                .uri("/api/exams/{examId}/positions", examId)
                .header(HttpHeaders.AUTHORIZATION, token())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    RestTestClient.ResponseSpec publishes(UUID examId) {
        return http.post()
                .uri("/api/exams/{examId}/publication", examId)
                .header(HttpHeaders.AUTHORIZATION, token())
                .exchange();
    }

    private String token() {
        return "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR");
    }

    private record Proposed(UUID examId, String code, int version) {}
}
