package org.keju.photo;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.events.application.PhotoRequested;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

/** What candidates, auditors and the process do to this service, in one line each. */
final class PhotoClient {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final EventProbe probe;
    private final JdbcClient jdbc;
    private final UUID examId = Ids.next();

    PhotoClient(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
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
        jdbc.sql("update photo set waiting_since = null").update();
    }

    void publishExam(int version, boolean finalOnConfirm) {
        publishExam(
                version,
                new ExamPublished.PhotoRule(
                        5_000, 200_000, 200, 800, 300, 1_000, List.of("BLUE"), 295, 413, finalOnConfirm, null));
    }

    /** An exam that takes pictures from 200 by 300 pixels on, and keeps them in this size. */
    void publishExamOfAccounts(int renderWidth, int renderHeight) {
        publishExam(
                1,
                new ExamPublished.PhotoRule(
                        5_000,
                        200_000,
                        200,
                        800,
                        300,
                        1_000,
                        List.of("BLUE"),
                        renderWidth,
                        renderHeight,
                        false,
                        ExamPublished.PhotoOwner.ACCOUNT));
    }

    void publishExam(int version, ExamPublished.PhotoRule rule) {
        probe.send(new ExamPublished(
                examId,
                "example-2026",
                version,
                new LocalizedText("示例考试", "Example examination"),
                "Asia/Shanghai",
                rule,
                List.of(
                        reason("background", "底色必须为蓝色", "The background must be blue"),
                        reason("blurred", "照片模糊", "The photo is blurred")),
                List.of(),
                new ExamPublished.TicketRule(null, null, List.of(), List.of()),
                null,
                null,
                List.of(),
                Instant.parse("2026-10-01T00:00:00Z")));
        await().until(() -> jdbc.sql("select count(*) from exam where id = ? and definition_version = ?")
                        .param(bytes(examId))
                        .param(version)
                        .query(Integer.class)
                        .single()
                == 1);
    }

    /** An application whose photo step is open, and its candidate. */
    Applicant applicant(@Nullable Instant until) {
        return applicant(Ids.next(), until);
    }

    /** The same for a candidate who may have applied before. */
    Applicant applicant(UUID accountId, @Nullable Instant until) {
        Applicant applicant = new Applicant(Ids.next(), accountId);
        probe.send(new PhotoRequested(applicant.applicationId(), examId, applicant.accountId(), until));
        await().untilAsserted(() -> show(applicant).expectStatus().isOk());
        return applicant;
    }

    ResponseSpec show(Applicant applicant) {
        return http.get()
                .uri("/api/photos/{id}", applicant.applicationId())
                .header("Authorization", applicant.bearer(tokens))
                .exchange();
    }

    ResponseSpec upload(Applicant applicant, byte[] file) {
        return upload(applicant, file, "zh-CN");
    }

    ResponseSpec upload(Applicant applicant, byte[] file, String language) {
        return upload(applicant, file, language, null);
    }

    /** @param key under which the upload may be repeated; null for none */
    ResponseSpec upload(Applicant applicant, byte[] file, String language, @Nullable String key) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return http.put()
                .uri("/api/photos/{id}", applicant.applicationId())
                .header("Authorization", applicant.bearer(tokens))
                .header("Accept-Language", language)
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    ResponseSpec confirm(Applicant applicant) {
        return http.post()
                .uri("/api/photos/{id}/confirmation", applicant.applicationId())
                .header("Authorization", applicant.bearer(tokens))
                .exchange();
    }

    ResponseSpec image(Applicant applicant) {
        return get("/api/photos/" + applicant.applicationId() + "/image", applicant.bearer(tokens));
    }

    ResponseSpec earlier(Applicant applicant) {
        return get("/api/photos/" + applicant.applicationId() + "/earlier", applicant.bearer(tokens));
    }

    ResponseSpec earlierImage(Applicant applicant, UUID photoId) {
        return get(
                "/api/photos/" + applicant.applicationId() + "/earlier/" + photoId + "/image",
                applicant.bearer(tokens));
    }

    ResponseSpec use(Applicant applicant, UUID photoId) {
        return http.post()
                .uri("/api/photos/{id}/earlier/{photo}/use", applicant.applicationId(), photoId)
                .header("Authorization", applicant.bearer(tokens))
                .header("Accept-Language", "en")
                .exchange();
    }

    ResponseSpec audits(UUID auditor) {
        return get("/api/photo-audits", auditor(auditor));
    }

    ResponseSpec claim(UUID auditor) {
        return post("/api/photo-audits/claims", auditor, null);
    }

    ResponseSpec auditImage(UUID photoId, UUID auditor) {
        return get("/api/photo-audits/" + photoId + "/image", auditor(auditor));
    }

    ResponseSpec approve(UUID photoId, UUID auditor) {
        return post("/api/photo-audits/" + photoId + "/approval", auditor, null);
    }

    ResponseSpec reject(UUID photoId, UUID auditor, String body) {
        return post("/api/photo-audits/" + photoId + "/rejection", auditor, body);
    }

    ResponseSpec release(UUID photoId, UUID auditor) {
        return http.delete()
                .uri("/api/photo-audits/{id}/claim", photoId)
                .header("Authorization", auditor(auditor))
                .exchange();
    }

    ResponseSpec undo(UUID photoId, UUID auditor) {
        return post("/api/photo-audits/" + photoId + "/undo", auditor, null);
    }

    ResponseSpec decisions(UUID auditor) {
        return get("/api/photo-audits/decisions", auditor(auditor));
    }

    ResponseSpec decisionsOfEverybody(UUID auditor) {
        return get("/api/photo-audits/decisions?ofEverybody=true", auditor(auditor));
    }

    ResponseSpec history(UUID photoId, String role) {
        return get("/api/photo-audits/" + photoId + "/history", "Bearer " + tokens.staff(Ids.next(), role));
    }

    ResponseSpec imageForService(UUID photoId) {
        return get("/internal/photos/" + photoId + "/image", "Bearer " + tokens.staff(Ids.next(), "SERVICE"));
    }

    ResponseSpec get(String path, String authorization) {
        return http.get().uri(path).header("Authorization", authorization).exchange();
    }

    private ResponseSpec post(String path, UUID auditor, @Nullable String body) {
        var request = http.post().uri(path).header("Authorization", auditor(auditor));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private String auditor(UUID id) {
        return "Bearer " + tokens.staff(id, "PHOTO_AUDITOR");
    }

    private static ExamPublished.Reason reason(String code, String zh, String en) {
        return new ExamPublished.Reason(code, new LocalizedText(zh, en));
    }

    private static byte[] bytes(UUID id) {
        return UuidBytes.of(id);
    }

    /** A candidate and the application that the photo is for. */
    record Applicant(UUID applicationId, UUID accountId) {

        String bearer(TestTokens tokens) {
            return "Bearer " + tokens.candidate(accountId);
        }
    }
}
