package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.gateway.TestKeys.IDENTITY;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that is trusted, so that the tests can come from many addresses. */
@GatewayIntegrationTest
@TestPropertySource(
        properties = {
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1",
            "keju.gateway.rates.classes.way-in.strangers.requests=4",
            "keju.gateway.rates.classes.call.person.requests=5",
            "keju.gateway.rates.classes.call.strangers.requests=6",
            "keju.gateway.rates.classes.call.crowd.requests=12",
            // longer than any test: an address that twelve may use in a minute may be used once more after five seconds
            "keju.gateway.rates.classes.call.crowd.per=1h",
            "keju.gateway.rates.classes.search.strangers.requests=3"
        })
class RateIT {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Browser browser;
    private final Service service;
    private final MeterRegistry metrics;
    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    @Autowired
    RateIT(Browser browser, Service service, MeterRegistry metrics) {
        this.browser = browser;
        this.service = service;
        this.metrics = metrics;
    }

    @Test
    void wayInIsCountedByAddressAndTheRefusalSaysWhatToDo() {
        List<Integer> statuses = times(5, () -> logIn(address).statusCode());
        HttpResponse<String> refused = logIn(address);

        assertThat(statuses).containsExactly(200, 200, 200, 200, 429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 15L);
        assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"strangers\";q=4;w=60");
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).matches("\"strangers\";r=0;t=\\d+");
        assertThat(refused.body()).contains("urn:keju:problem:gateway.too-many-requests", "urn:keju:request:", "请等待");
        assertThat(logIn("203.0.113.77").statusCode()).isEqualTo(200);
        assertThat(metrics.get("keju.gateway.requests.refused")
                        .tag("class", "way-in")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void personHasTheirOwnAllowanceWhereverTheyCallFrom() {
        String token = IDENTITY.tokenOf(UUID.randomUUID().toString());

        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(call -> call(address + call % 2, token).statusCode())
                .toList();

        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
    }

    @Test
    void candidatesWhoShareAnAddressDoNotUseUpOneAnothersAllowance() {
        for (int candidate = 0; candidate < 10; candidate++) {
            HttpResponse<String> response =
                    call(address, IDENTITY.tokenOf(UUID.randomUUID().toString()));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"person\";r=4;");
        }
    }

    @Test
    void onePersonWithManyAccountsMeetsTheAddressesLimit() {
        List<Integer> statuses = times(
                13,
                () -> call(address, IDENTITY.tokenOf(UUID.randomUUID().toString()))
                        .statusCode());

        assertThat(statuses).endsWith(200, 429);
    }

    @Test
    void tokenThatIsNotTrulySignedMakesNobodyKnown() {
        List<Integer> statuses = times(
                7,
                () -> call(address, TestKeys.create().tokenOf(UUID.randomUUID().toString()))
                        .statusCode());

        assertThat(statuses).endsWith(200, 429);
    }

    @Test
    void eachClassIsCountedForItself() {
        times(4, () -> get("/api/exams/1/positions?q=x", address).statusCode());

        assertThat(get("/api/exams/1/positions?q=x", address).statusCode()).isEqualTo(429);
        assertThat(get("/api/exams", address).statusCode()).isEqualTo(200);
        assertThat(times(20, () -> get("/assets/site-5d41402a.js", address).statusCode()))
                .containsOnly(200);
        assertThat(times(20, () -> get("/console/x.js", address).statusCode())).containsOnly(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:1::1, 2001:db8:1:1:ffff::9, 429", // one household
        "2001:db8:1:3::1, 2001:db8:1:4::1, 200",
        "192.0.2.1, ::ffff:192.0.2.1, 429"
    })
    void householdIsOneSource(String one, String other, int status) {
        times(7, () -> get("/api/exams", one).statusCode());

        assertThat(get("/api/exams", other).statusCode()).isEqualTo(status);
    }

    @Test
    void proxyIsBelievedAboutItsVisitorAndTheVisitorIsNot() {
        service.forget();

        browser.get("/api/exams", "X-Forwarded-For", "10.9.8.7, " + address);

        assertThat(service.received().headers().get("X-Forwarded-For")).containsExactly(address);
    }

    private HttpResponse<String> logIn(String from) {
        return browser.post("/api/identity/sessions", "{}", "X-Forwarded-For", from);
    }

    private HttpResponse<String> call(String from, String token) {
        return browser.get("/api/applications", "X-Forwarded-For", from, "Cookie", "keju_session=" + token);
    }

    private HttpResponse<String> get(String path, String from) {
        return browser.get(path, "X-Forwarded-For", from);
    }

    private static List<Integer> times(int times, Supplier<Integer> call) {
        return IntStream.range(0, times).mapToObj(turn -> call.get()).toList();
    }
}
