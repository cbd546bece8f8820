package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class ApiDocsIT {

    private static final String DOCUMENT = """
        {"openapi":"3.1.0","paths":{"/api/photos":{"get":{}},"/internal/photos":{"get":{}},"/.well-known/x":{"get":{}}}}\
        """;

    private final Browser browser;
    private final Service service;

    @Autowired
    ApiDocsIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void onePageShowsAllServices() {
        HttpResponse<String> page = browser.get("/api-docs", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("/api-docs/ui/swagger-ui-bundle.js")
                .doesNotContain("<script>", "style=", "onload=");
        assertThat(browser.get("/api-docs/ui/api-docs.js").body())
                .contains("identity", "application", "photo", "review", "payment", "ticket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css", "api-docs.js", "api-docs.css"})
    void whatThePageNeedsIsThere(String file) {
        assertThat(browser.get("/api-docs/ui/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void documentOfAServiceShowsWhatCanBeHadThroughTheGatewayAndIsKept() {
        service.answers(Service.Answer.ok(DOCUMENT));

        HttpResponse<String> first = browser.get("/api-docs/photo");
        service.forget();
        HttpResponse<String> second = browser.get("/api-docs/photo");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("/api/photos").doesNotContain("/internal", "/.well-known");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(service.hasReceived()).isFalse();
    }

    @Test
    void serviceThatIsAwaySaysSo() {
        HttpResponse<String> response = browser.get("/api-docs/ticket", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("gateway.unavailable");
    }

    @Test
    void serviceThatTalksNonsenseIsNotRepeated() {
        service.answers(Service.Answer.ok("<html>"));

        assertThat(browser.get("/api-docs/review").statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api-docs/gateway",
                "/api-docs/ui/index.html",
                "/webjars/swagger-ui/5.30.1/index.html",
                "/v3/api-docs"
            })
    void nothingElseIsThere(String path) {
        assertThat(browser.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
