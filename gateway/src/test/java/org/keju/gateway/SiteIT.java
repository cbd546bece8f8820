package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class SiteIT {

    private static final String PAGE = "text/html,application/xhtml+xml";

    private final Browser browser;

    @Autowired
    SiteIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/login", "/applications/0197/photo"})
    void everyPageIsTheSiteAndIsAskedForAgain(String path) {
        HttpResponse<String> response = browser.get(path, "Accept", PAGE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<title>");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.headers().firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void pageThatHasNotChangedIsNotSentAgain() {
        String fingerprint =
                browser.get("/", "Accept", PAGE).headers().firstValue("ETag").orElseThrow();

        assertThat(browser.get("/", "Accept", PAGE, "If-None-Match", fingerprint)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNamedByItsContentIsKeptForAYear() {
        HttpResponse<String> response = browser.get("/assets/site-5d41402a.js");

        assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(response.body()).contains("a script of the site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-1.js", "/missing.png"})
    void fileThatIsNotThereIsNotAPage(String path) {
        HttpResponse<String> response = browser.get(path, "Accept", PAGE);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("gateway.not-found");
    }

    @Test
    void programThatAsksForNoPageGetsNone() {
        assertThat(browser.get("/login", "Accept", "application/json").statusCode())
                .isEqualTo(404);
    }
}
