package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.gateway.TestKeys.IDENTITY;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Identity-service renews what the gateway brings it, or does not; a page in between never notices. */
@GatewayIntegrationTest
class SessionRenewalIT {

    private static final String RENEWED = IDENTITY.tokenFor(Duration.ofMinutes(5));

    private final Browser browser;
    private final Service service;
    private final AtomicInteger renewals = new AtomicInteger();

    @Autowired
    SessionRenewalIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void freshTokenIsLeftAlone() {
        identityRenews(0);
        HttpResponse<String> response = get("/api/applications", IDENTITY.tokenFor(Duration.ofMinutes(4)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(renewals).hasValue(0);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tokenThatEndedWhileSomebodyFilledInAFormIsRenewedOnTheWay() {
        identityRenews(0);
        HttpResponse<String> response = get("/api/applications", IDENTITY.tokenFor(Duration.ofMinutes(-29)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.received().headers().getFirst("Authorization")).isEqualTo("Bearer " + RENEWED);
        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("keju_session=" + RENEWED)
                        .contains("HttpOnly", "Secure", "SameSite=Lax"));
    }

    @Test
    void twentyRequestsAtOnceRenewOnce() throws Exception {
        identityRenews(200);
        String token = IDENTITY.tokenFor(Duration.ofSeconds(61));
        Callable<Integer> request = () -> get("/api/applications", token).statusCode();

        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(tabs.invokeAll(
                            IntStream.range(0, 20).mapToObj(i -> request).toList()))
                    .extracting(Future::resultNow)
                    .containsOnly(200);
        }
        assertThat(renewals).hasValue(1);
    }

    @Test
    void sessionThatIsOverIsForgotten() {
        identityAnswers(401);
        HttpResponse<String> response = get("/api/applications", IDENTITY.tokenFor(Duration.ofSeconds(62)));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @Test
    void tokenThatIdentityNeverSignedIsNotBroughtBeforeIt() {
        identityRenews(0);
        HttpResponse<String> response =
                get("/api/applications", TestKeys.create().tokenFor(Duration.ofSeconds(60)));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Max-Age=0"));
        assertThat(renewals).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void refusalsOfSomeKeepNobodyElseFromRenewing(int status) {
        identityAnswers(status);
        for (int session = 0; session < 25; session++) {
            assertThat(get("/api/applications", IDENTITY.tokenFor(Duration.ofSeconds(60)))
                            .statusCode())
                    .isEqualTo(401);
        }
        identityRenews(0);

        assertThat(get("/api/applications", IDENTITY.tokenFor(Duration.ofMinutes(-1)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokenThatIsStillGoodGoesOnWhileIdentityIsAway() {
        identityAnswers(503);
        String token = IDENTITY.tokenFor(Duration.ofSeconds(63));
        HttpResponse<String> response = get("/api/applications", token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.received().headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void nobodyIsLoggedOutBecauseIdentityIsAway() {
        identityAnswers(503);
        HttpResponse<String> response = get("/api/applications", IDENTITY.tokenFor(Duration.ofSeconds(-64)));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoIsAskedToShowAgainWhoTheyAreStaysLoggedIn() {
        service.answers(Service.Answer.of(401, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8))
                .with("WWW-Authenticate", "Bearer error=\"insufficient_user_authentication\", max_age=600"));
        HttpResponse<String> response = get("/api/identity/staff", IDENTITY.tokenFor(Duration.ofMinutes(4)));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void identityRenews(long afterMillis) {
        service.answers(exchange -> {
            if (isRenewal(exchange)) {
                renewals.incrementAndGet();
                pause(afterMillis);
                Service.Answer.of(204, "text/plain", new byte[0])
                        .with("Keju-Session-Token", RENEWED)
                        .give(exchange);
            } else {
                answerAsAService(exchange);
            }
        });
    }

    private void identityAnswers(int status) {
        service.answers(exchange -> {
            if (isRenewal(exchange)) {
                Service.Answer.of(status, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8))
                        .give(exchange);
            } else {
                answerAsAService(exchange);
            }
        });
    }

    private static void answerAsAService(HttpExchange exchange) throws IOException {
        List<String> authorization = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
        int status = authorization.isEmpty() ? 401 : 200;
        Service.Answer.of(status, "application/json", "[]".getBytes(StandardCharsets.UTF_8))
                .give(exchange);
    }

    private static boolean isRenewal(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals("/internal/session-renewals");
    }

    /** A server that takes its time; only so is more than one request under way. */
    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private HttpResponse<String> get(String path, String token) {
        return browser.get(path, "Cookie", "keju_session=" + token);
    }
}
