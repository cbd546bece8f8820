package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.gateway.FaultyService.Fault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A service that does not do its part, in every way that a connection knows. */
@GatewayIntegrationTest
@TestPropertySource(
        properties = {
            "keju.gateway.upstream.calls-in-flight=4",
            "keju.gateway.upstream.recovery=200ms",
            "keju.gateway.upstream.retry-pause=1s",
            "keju.gateway.upstream.patience.ordinary=1s"
        })
class FaultIT {

    private static final FaultyService FAULTY = start();
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final Browser browser;
    private final Service service;
    private final MeterRegistry metrics;

    @Autowired
    FaultIT(Browser browser, Service service, MeterRegistry metrics) {
        this.browser = browser;
        this.service = service;
        this.metrics = metrics;
    }

    @DynamicPropertySource
    static void faultyService(DynamicPropertyRegistry properties) {
        properties.add("keju.gateway.upstreams.ticket", FAULTY::url);
    }

    @AfterAll
    static void stop() {
        FAULTY.close();
    }

    @BeforeEach
    void itIsWellAndTheBreakerKnows() {
        FAULTY.does(Fault.answering("{}"));
        await().until(() -> IntStream.range(0, 20).allMatch(call -> page().statusCode() == 200));
    }

    @Test
    void serviceThatHangsIsNotWaitedForLongerThanItsRouteAllows() {
        FAULTY.does(Fault.hangingUntil(new CountDownLatch(1)));

        assertThat(page().statusCode()).isEqualTo(504);
        assertThat(page().body()).contains("gateway.no-page", "Nothing has been changed");
        assertThat(change().statusCode()).isEqualTo(504);
        assertThat(change().body()).contains("gateway.no-answer", "may or may not");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/identity/me/password",
        "PUT, /api/identity/me/contacts",
        "POST, /api/identity/sessions/current/authentication"
    })
    void passwordThatWaitsForItsTurnIsWaitedForLonger(String method, String path) {
        CountDownLatch turn = new CountDownLatch(1);
        service.answers(Service.Answer.ok("{}").after(turn));
        CompletableFuture<HttpResponse<String>> password =
                atOnce(() -> browser.send(browser.request(path).method(method, BodyPublishers.noBody())));
        await().until(() -> service.hasReceived(path));

        assertThat(browser.get("/api/identity/me").statusCode()).isEqualTo(504);
        turn.countDown();
        assertThat(password.join().statusCode()).isEqualTo(200);
    }

    @Test
    void resetConnectionLeavesOpenWhatWasDone() {
        FAULTY.does(Fault.resetting());

        assertThat(change().body()).contains("gateway.no-answer");
        assertThat(page().body()).contains("gateway.no-page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 banana\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                HEAD + "Content-Length: many\r\n\r\n{}",
                HEAD + "Content-Length: 100\r\n\r\n{\"cut\":",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"cut\":"
            })
    void garbageAndAnAnswerThatIsCutOffBecomeAProblem(String bytes) {
        FAULTY.does(Fault.writing(bytes));

        HttpResponse<String> response = page();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("gateway.no-page").doesNotContain("cut");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void answerThatStallsInTheMiddleIsNotWaitedForEither() {
        FAULTY.does(Fault.stallingAfter(HEAD + "Content-Length: 100\r\n\r\n{", new CountDownLatch(1)));

        assertThat(page().statusCode()).isEqualTo(504);
    }

    /** What has been sent cannot be taken back; but the browser must see that it is not the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nf4240\r\n"})
    void longAnswerThatIsCutOffDoesNotLookComplete(String length) throws Exception {
        FAULTY.does(Fault.writing(HEAD + length + "x".repeat(200_000)));

        RawHttp.Answer answer = RawHttp.get(browser.port(), "/api/tickets/1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).hasSizeBetween(32_000, 999_999).doesNotEndWith("\r\n0\r\n\r\n");
        assertThat(answer.text()).containsAnyOf("Content-Length: 1000000", "Transfer-Encoding: chunked");
    }

    /** Passwords, because they are waited for so long that the first is certainly still there when the fifth comes. */
    @Test
    void slowServiceTakesOnlyItsOwnPlaces() {
        String path = "/api/identity/me/password";
        CountDownLatch turn = new CountDownLatch(1);
        service.answers(Service.Answer.ok("{}").after(turn));
        List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, 4)
                .mapToObj(n -> atOnce(() -> browser.post(path + "?" + n, "{}")))
                .toList();
        await().until(() -> IntStream.range(0, 4).allMatch(n -> service.hasReceived(path + "?" + n)));

        HttpResponse<String> fifth = browser.post(path, "{}", "Accept-Language", "en");
        assertThat(fifth.statusCode()).isEqualTo(503);
        assertThat(fifth.body()).contains("gateway.too-busy", "Nothing has been changed");
        assertThat(fifth.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page().statusCode()).isEqualTo(200);

        turn.countDown();
        waiting.forEach(call -> assertThat(call.join().statusCode()).isEqualTo(200));
        // a place is free when the answer has left, which its reader may see a moment earlier
        await().until(() -> browser.get("/api/identity/me").statusCode() == 200);
    }

    @Test
    void breakerThatHasOpenedAsksNobodyAndClosesWhenTheServiceIsBack() {
        FAULTY.does(Fault.resetting());
        AtomicInteger asked = new AtomicInteger();
        HttpResponse<String> refused = await().until(
                        () -> {
                            asked.set(FAULTY.requests());
                            return page();
                        },
                        answer -> answer.statusCode() == 503);

        // nothing is asked for any more, for the next request may be the trial by which the breaker learns
        assertThat(refused.body()).contains("gateway.unavailable", "Nothing has been changed");
        assertThat(state("open")).isEqualTo(1);
        assertThat(FAULTY.requests()).isEqualTo(asked.get());

        FAULTY.does(Fault.answering("{}"));
        await().until(() -> page().statusCode() == 200);
        await().until(() -> page().statusCode() == 200 && state("closed") == 1);
    }

    @Test
    void pageIsAskedForOnceMoreWhileACopyIsReplacedAndAChangeIsNot() throws Exception {
        FAULTY.goesAway();
        // a connection that was open may break only after the request is on its way, and then nobody knows what became
        // of it
        await().until(() -> change().body().contains("gateway.unavailable"));
        CompletableFuture<HttpResponse<String>> page = atOnce(this::page);
        await().pollInterval(Duration.ofMillis(10))
                .until(() -> metrics.get("keju.gateway.second.tries").counter().count() > 0);

        FAULTY.comesBack();

        assertThat(page.join().statusCode()).isEqualTo(200);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    private double state(String name) {
        return metrics.get("resilience4j.circuitbreaker.state")
                .tag("name", "ticket-service")
                .tag("state", name)
                .gauge()
                .value();
    }

    private HttpResponse<String> page() {
        return browser.get("/api/tickets/1", "Accept-Language", "en");
    }

    private HttpResponse<String> change() {
        return browser.post("/api/seating/1/seats", "{}", "Accept-Language", "en");
    }

    private static CompletableFuture<HttpResponse<String>> atOnce(Supplier<HttpResponse<String>> request) {
        return CompletableFuture.supplyAsync(request, task -> Thread.ofVirtual().start(task));
    }

    private static FaultyService start() {
        try {
            return new FaultyService();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
