package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keju.gateway.routing.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Every route of the table with what nobody should send. What a body means is the service's to say, and its own suite's. */
@GatewayIntegrationTest
@TestPropertySource(
        properties = {
            "keju.gateway.rates.classes.call.strangers.requests=1000000",
            "keju.gateway.rates.classes.search.strangers.requests=1000000",
            "keju.gateway.rates.classes.way-in.strangers.requests=1000000",
            "keju.gateway.rates.classes.upload.strangers.requests=1000000"
        })
class HostileIT {

    private static final List<String> HEADERS = List.of(
            "Cookie", "Authorization", "Accept-Language", "Content-Type", "If-Match", "Keju-Proof", "Origin", "Range");

    private final Browser browser;
    private final Service service;
    private final List<String> findings = new ArrayList<>();

    @Autowired
    HostileIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void noRouteIsUpsetByWhatItIsSent() throws IOException {
        service.answers(Service.Answer.ok("{}"));
        List<String> strings = HostileText.all();

        for (Routes.Example route : Routes.examples()) {
            for (String text : strings) {
                String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                check(route.method(), route.pathWith(encoded), "Accept", "*/*");
                check(route.method(), route.pathWith("1") + "?q=" + encoded, "Accept", "*/*");
            }
        }
        for (String text : strings) {
            for (String header : HEADERS) {
                check(
                        "POST",
                        "/api/applications/1/submission",
                        header,
                        text.replaceAll("[^\\x20-\\x7e]", "?").strip());
            }
        }

        assertThat(findings).isEmpty();
    }

    private void check(String method, String path, String header, String value) {
        HttpResponse<String> response = browser.send(browser.request(path)
                .method(method, BodyPublishers.ofString("{}"))
                .setHeader(header, value));
        if (response.statusCode() >= 500) {
            findings.add(
                    method + " " + path + " " + header + ": " + value + " is answered with " + response.statusCode());
        }
        if (response.statusCode() >= 400 && !response.body().contains("urn:keju:problem:gateway.")) {
            findings.add(method + " " + path + " " + header + ": " + value + " is refused without a problem");
        }
        if (response.headers().firstValue("Content-Security-Policy").isEmpty()) {
            findings.add(method + " " + path + " leaves the browser unbound");
        }
    }
}
