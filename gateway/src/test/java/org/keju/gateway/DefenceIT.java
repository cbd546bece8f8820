package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class DefenceIT {

    private final Browser browser;
    private final Service service;

    @Autowired
    DefenceIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, https://exam.example.evil.example, 403",
        "Origin, https://exam.example, 200",
        "Accept, application/json, 200"
    })
    void anUnsafeRequestMustComeFromOurOwnSite(String header, String value, int status) {
        service.answers(Service.Answer.ok("{}"));

        assertThat(browser.post("/api/applications/1/submission", "{}", header, value)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void whatABrowserSaysOfTheSiteOutweighsTheOrigin() {
        assertThat(browser.post(
                                "/api/applications/1/submission",
                                "{}",
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Origin",
                                "https://exam.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void paymentNoticeMayComeFromAnywhereAndKeepsItsBytes() {
        service.answers(Service.Answer.of(200, "text/plain", "success".getBytes()));
        String form = "b=2&a=%e4%b8%ad+x&sign=q%2Bw%3D%3D&empty=";

        HttpResponse<String> response = browser.send(browser.request("/api/payments/notices/alipay")
                .header("Origin", "https://pay.example")
                .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));

        assertThat(response.body()).isEqualTo("success");
        assertThat(service.received().text()).isEqualTo(form);
        assertThat(service.received().uri()).isEqualTo("/api/payments/notices/alipay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/internal/service-tokens", "/actuator/health", "/.well-known/jwks.json", "/api/unknown", "/api"
            })
    void whatIsNotInTheTableDoesNotExist(String path) {
        HttpResponse<String> response = browser.get(path, "Accept", "text/html", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("urn:keju:problem:gateway.not-found", "There is nothing");
    }

    @Test
    void everyAnswerBindsTheBrowserAndASecondTimeNobodyDoes() {
        service.answers(Service.Answer.ok("[]").with("X-Frame-Options", "SAMEORIGIN"));

        HttpResponse<String> response = browser.get("/api/exams");

        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "worker-src 'self'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'",
                        "form-action 'self' https://pay.example")
                .doesNotContain("unsafe");
        assertThat(response.headers().map())
                .containsKeys(
                        "cross-origin-opener-policy",
                        "cross-origin-resource-policy",
                        "permissions-policy",
                        "referrer-policy");
    }

    @Test
    void servicesLearnTheCallersAddressFromTheConnectionAlone() {
        service.answers(Service.Answer.ok("[]"));

        browser.get(
                "/api/exams",
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=203.0.113.9",
                "Keju-Session-Token",
                "forged");

        var headers = service.received().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("exam.example");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("https");
        assertThat(headers).doesNotContainKeys("Forwarded", "Keju-session-token");
    }
}
