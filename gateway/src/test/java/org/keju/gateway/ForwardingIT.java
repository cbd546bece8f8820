package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class ForwardingIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Browser browser;
    private final Service service;

    @Autowired
    ForwardingIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void pathQueryAndHeadersArriveAsTheyWereSent() {
        service.answers(Service.Answer.ok("[]"));

        browser.get(
                "/api/exams/7/positions?q=%E7%A8%8E%E5%8A%A1%20%2B&agency=1&agency=2&page=0",
                "If-Match", "\"3\"", "Accept-Language", "en", "X-Long", "x".repeat(16_000));

        assertThat(service.received().uri())
                .isEqualTo("/api/exams/7/positions?q=%E7%A8%8E%E5%8A%A1%20%2B&agency=1&agency=2&page=0");
        assertThat(service.received().headers())
                .containsEntry("If-match", java.util.List.of("\"3\""))
                .containsEntry("Accept-language", java.util.List.of("en"));
        assertThat(service.received().headers().getFirst("X-Long")).hasSize(16_000);
    }

    @Test
    void proofOfWorkAndTheNameOfTheBrowserArriveAndNobodyCanInventTheLatter() {
        service.answers(Service.Answer.ok("{}"));

        browser.get(
                "/api/identity/me", "Keju-Proof", "e30=", "Keju-Device", "invented", "X-Forwarded-For", "192.0.2.1");
        assertThat(service.received().headers().getFirst("Keju-Proof")).isEqualTo("e30=");
        assertThat(service.received().headers().getFirst("Keju-Device")).isNull();
        assertThat(service.received().headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");

        browser.get("/api/identity/me", "Cookie", "keju_device=given; other=1");
        assertThat(service.received().headers().getFirst("Keju-Device")).isEqualTo("given");
        assertThat(service.received().headers().getFirst("Cookie")).isNull();
    }

    @Test
    void photoOfFiveMegabytesPassesThrough() {
        service.answers(Service.Answer.ok("{}"));
        byte[] photo = randomBytes(5 * MEGABYTE);

        HttpResponse<String> response = browser.send(browser.request("/api/photos/1")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .PUT(BodyPublishers.ofByteArray(photo)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.received().body()).isEqualTo(photo);
        assertThat(service.received().headers().getFirst("Content-Type")).isEqualTo("multipart/form-data; boundary=x");
    }

    @Test
    void documentPassesBackUnchanged() {
        byte[] pdf = randomBytes(2 * MEGABYTE);
        service.answers(Service.Answer.of(200, "application/pdf", pdf)
                .with("Content-Disposition", "inline; filename=ticket.pdf")
                .with("Etag", "\"7\""));

        HttpResponse<byte[]> response = browser.send(browser.request("/api/reviews/1"), BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(pdf);
        assertThat(response.headers().firstValue("Content-Disposition")).hasValue("inline; filename=ticket.pdf");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void announcedBodyAboveTheLimitIsRefusedAtOnce() {
        HttpResponse<String> response =
                browser.post("/api/applications/1/form", "x".repeat(257 * 1024), "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("gateway.body-too-large", "At most 256 KB");
    }

    @Test
    void bodyOfUnknownLengthIsCutOffAtTheLimit() {
        HttpResponse<String> response = browser.send(browser.request("/api/photos/1")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(randomBytes(7 * MEGABYTE)))));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void redirectionIsTheBrowsersToFollow() {
        service.answers(Service.Answer.of(303, "text/plain", new byte[0])
                .with("Location", "https://exam.example/applications/1?paid"));

        HttpResponse<String> response = browser.get("/api/payments/return/alipay?out_trade_no=1");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("https://exam.example/applications/1?paid");
    }

    @Test
    void consoleComesFromReviewService() {
        service.answers(Service.Answer.of(200, "text/html", "<title>Console</title>".getBytes()));

        assertThat(browser.get("/console/").body()).contains("Console");
        assertThat(service.received().uri()).isEqualTo("/console/");
        browser.get("/console");
        assertThat(service.received().uri()).isEqualTo("/console");
    }

    @Test
    void requestHasOneIdInTheAnswerAndInTheService() {
        service.answers(Service.Answer.ok("[]").with("Keju-Request-Id", "another-of-the-service"));

        HttpResponse<String> response = browser.get("/api/exams");

        String id = response.headers().firstValue("Keju-Request-Id").orElseThrow();
        assertThat(response.headers().allValues("Keju-Request-Id")).hasSize(1);
        assertThat(service.received().headers().get("Keju-Request-Id")).containsExactly(id);
        assertThat(service.received().headers().getFirst("traceparent")).contains(id);
    }

    @Test
    void nobodyOutsideChoosesAnIdOrATrace() {
        service.answers(Service.Answer.ok("[]"));
        String chosen = "0af7651916cd43dd8448eb211c80319c";

        HttpResponse<String> response = browser.get(
                "/api/exams", "Keju-Request-Id", chosen, "traceparent", "00-" + chosen + "-b7ad6b7169203331-01");

        assertThat(response.headers().firstValue("Keju-Request-Id").orElseThrow())
                .matches("[a-f0-9]{32}")
                .isNotEqualTo(chosen);
        assertThat(service.received().headers().getFirst("traceparent")).doesNotContain(chosen);
    }

    @Test
    void longAnswersAreCompressedOnTheirWayOut() {
        service.answers(Service.Answer.ok("[" + "\"税务\",".repeat(2_000) + "\"\"]"));

        HttpResponse<byte[]> compressed = browser.send(
                browser.request("/api/exams").header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.body().length).isLessThan(1_000);
    }

    @Test
    void whatIsCompressedAlreadyIsLeftAlone() {
        byte[] picture = randomBytes(MEGABYTE);
        service.answers(Service.Answer.of(200, "image/jpeg", picture));

        HttpResponse<byte[]> response = browser.send(
                browser.request("/api/photos/1/image").header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.body()).isEqualTo(picture);
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
