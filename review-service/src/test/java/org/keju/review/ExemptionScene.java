package org.keju.review;

import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.keju.events.application.ExemptionRequested;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A candidate who asks not to have to pay, and an officer who judges it, in one line each. */
final class ExemptionScene {

    static final Instant ASKED_AT = Instant.parse("2026-10-20T02:00:00Z");
    private static final AtomicInteger PICTURES = new AtomicInteger();

    static final String CASES = "/api/reviews/exemption-cases";

    final UUID applicationId = Ids.next();
    final UUID accountId = Ids.next();
    final String number = "2026" + Math.abs(applicationId.getLeastSignificantBits() % 1_000_000_000);
    final String candidate;
    final String officer;
    final ReviewClient client;

    private final RestTestClient http;
    private final EventProbe probe;

    ExemptionScene(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.http = http;
        this.probe = probe;
        this.candidate = "Bearer " + tokens.candidate(accountId);
        this.officer = "Bearer " + tokens.staff(Ids.next(), "FEE_OFFICER");
    }

    /** The request has arrived. */
    void asked(int request) {
        probe.send(new ExemptionRequested(
                applicationId,
                client.examId(),
                accountId,
                request,
                number,
                ReviewClient.GROUND,
                ReviewClient.CANDIDATE_NAME,
                null,
                ASKED_AT));
        await().until(() -> client.submissionsOf(applicationId).contains(request));
    }

    ResponseSpec exemption() {
        return client.get("/api/reviews/exemptions/" + applicationId, candidate);
    }

    ResponseSpec add(byte[] content, String who) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "../../低保证.exe";
            }
        });
        return http.post()
                .uri("/api/reviews/exemptions/{id}/evidence", applicationId)
                .header("Authorization", who)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** The id of evidence that was taken. */
    UUID added(byte[] content) {
        Exemption answer = add(content, candidate)
                .expectStatus()
                .isCreated()
                .expectBody(Exemption.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer).evidence().getLast().id();
    }

    ResponseSpec remove(UUID evidenceId) {
        return http.delete()
                .uri("/api/reviews/exemptions/{id}/evidence/{evidence}", applicationId, evidenceId)
                .header("Authorization", candidate)
                .exchange();
    }

    ResponseSpec claimAtCounter() {
        return client.post(CASES + "/counter-claims", officer, "{\"applicationNumber\": \"" + number + "\"}");
    }

    UUID claimed() {
        ReviewClient.Claimed answer = client.post(CASES + "/claims", officer, null)
                .expectStatus()
                .isOk()
                .expectBody(ReviewClient.Claimed.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer).caseId();
    }

    ResponseSpec decide(UUID caseId, String decision, @Nullable String body) {
        return client.post(CASES + "/" + caseId + "/" + decision, officer, body);
    }

    /** Another one each time. */
    static byte[] picture() {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, PICTURES.incrementAndGet());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] document(String object) {
        return PdfFixture.document("").object(object).written();
    }

    private record Exemption(List<Kept> evidence) {}

    private record Kept(UUID id) {}
}
