package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class OutageIT {

    private final Browser browser;
    private final Service service;

    @Autowired
    OutageIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void serviceThatIsAwayGivesAProblemThatSaysNothingWasChanged() {
        HttpResponse<String> chinese = browser.get("/api/tickets/1");
        HttpResponse<String> english = browser.get("/api/tickets/1", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.5");

        assertThat(chinese.statusCode()).isEqualTo(503);
        assertThat(chinese.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(chinese.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(chinese.body()).contains("urn:keju:problem:gateway.unavailable", "没有任何变化");
        assertThat(english.body()).contains("Nothing has been changed");
    }

    @Test
    void breakerThatHasOpenedGivesTheSameProblem() {
        for (int call = 0; call < 25; call++) {
            assertThat(browser.get("/api/seating/1").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void serviceThatBreaksOffGivesAProblemThatDoesNotPromiseAnything() {
        service.answers(HttpExchange::close);

        HttpResponse<String> response = browser.post("/api/payments/1/attempts", "{}", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.body()).contains("gateway.no-answer", "may or may not");
    }

    @Test
    void refusalsOfAServicePassThroughAndOpenNoBreaker() {
        service.answers(Service.Answer.of(500, "application/problem+json", "{\"title\":\"its own\"}".getBytes()));

        for (int call = 0; call < 25; call++) {
            HttpResponse<String> response = browser.get("/api/exams");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("its own");
        }
    }
}
