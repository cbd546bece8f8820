package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.gateway.TestKeys.IDENTITY;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayIntegrationTest
class SessionIT {

    private static final String TOKEN = IDENTITY.tokenFor(Duration.ofMinutes(30));

    private final Browser browser;
    private final Service service;

    @Autowired
    SessionIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @Test
    void tokenOfALogInBecomesACookieThatScriptsCannotRead() {
        service.answers(Service.Answer.ok("{}").with("Keju-Session-Token", TOKEN));

        HttpResponse<String> response = browser.post("/api/identity/sessions", "{}");

        assertThat(response.headers().firstValue("Keju-Session-Token")).isEmpty();
        assertThat(setCookie(response))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("keju_session=" + TOKEN + ";")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Secure")
                        .containsPattern("Max-Age=3(59\\d|600)"));
    }

    @Test
    void cookieBecomesTheAuthorisationAndNothingElseDoes() {
        service.answers(Service.Answer.ok("[]"));

        browser.get("/api/applications", "Cookie", "keju_session=" + TOKEN, "Authorization", "Bearer forged");

        assertThat(service.received().headers().get("Authorization")).containsExactly("Bearer " + TOKEN);
        assertThat(service.received().headers().containsKey("Cookie")).isFalse();
    }

    @Test
    void authorisationThatTheCallerSendsIsDropped() {
        service.answers(Service.Answer.ok("[]"));

        browser.get("/api/applications", "Authorization", "Bearer forged");

        assertThat(service.received().headers().containsKey("Authorization")).isFalse();
    }

    @Test
    void spentTokenDoesNotTravelAndSoDoesNotCloseAPublicPage() {
        service.answers(Service.Answer.ok("[]"));

        browser.get("/api/exams", "Cookie", "keju_session=" + IDENTITY.tokenFor(Duration.ofMinutes(-31)));

        assertThat(service.received().headers().containsKey("Authorization")).isFalse();
    }

    @Test
    void tokenThatNoBrowserWouldKeepDoesNotTravel() {
        service.answers(Service.Answer.ok("[]"));

        browser.get("/api/exams", "Cookie", "keju_session=" + IDENTITY.longTokenFor(Duration.ofMinutes(4)));

        assertThat(service.received().headers().containsKey("Authorization")).isFalse();
    }

    @Test
    void oldTokenDoesNotStandInTheWayOfANewOne() {
        service.answers(Service.Answer.ok("{}").with("Keju-Session-Token", TOKEN));

        browser.post("/api/identity/sessions", "{}", "Cookie", "keju_session=" + TOKEN);

        assertThat(service.received().headers().containsKey("Authorization")).isFalse();
    }

    @Test
    void refusedTokenIsForgotten() {
        service.answers(Service.Answer.of(401, "application/problem+json", "{}".getBytes()));

        HttpResponse<String> response = browser.get("/api/applications", "Cookie", "keju_session=" + TOKEN);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(setCookie(response))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("keju_session=;").contains("Max-Age=0"));
    }

    @Test
    void refusedLogInLeavesTheSessionThatIsOpen() {
        service.answers(Service.Answer.of(401, "application/problem+json", "{}".getBytes()));

        HttpResponse<String> response = browser.post("/api/identity/sessions", "{}", "Cookie", "keju_session=" + TOKEN);

        assertThat(setCookie(response)).isEmpty();
    }

    @Test
    void loggingOutForgetsTheToken() {
        service.answers(Service.Answer.of(204, "application/json", new byte[0]));

        HttpResponse<String> response = browser.send(browser.request("/api/identity/sessions/current")
                .header("Cookie", "keju_session=" + TOKEN)
                .DELETE());

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(setCookie(response))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @Test
    void onlyIdentityServiceCanOpenASession() {
        service.answers(Service.Answer.ok("[]").with("Keju-Session-Token", TOKEN));

        HttpResponse<String> response = browser.get("/api/photos/1");

        assertThat(setCookie(response)).isEmpty();
        assertThat(response.headers().firstValue("Keju-Session-Token")).isEmpty();
    }

    private static Optional<String> setCookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie");
    }
}
