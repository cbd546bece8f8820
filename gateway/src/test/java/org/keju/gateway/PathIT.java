package org.keju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests written by hand, because an HTTP client would tidy them up. */
@GatewayIntegrationTest
class PathIT {

    private final Browser browser;
    private final Service service;

    @Autowired
    PathIT(Browser browser, Service service) {
        this.browser = browser;
        this.service = service;
    }

    @BeforeEach
    void nothingHasArrivedYet() {
        service.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/identity/../../internal/service-tokens",
                "/api/identity/..",
                "/api/identity/./me",
                "/api/identity/%2e%2e/%2e%2e/internal/service-tokens",
                "/api/identity/%2E./internal",
                "/api/identity/..;/internal",
                "/api/identity/..;x=1/internal",
                "/api/identity/me;v=1",
                "/api/identity%2finternal",
                "/api/identity/..%2finternal",
                "/api/identity/..%5cinternal",
                "/api/identity/..\\internal",
                "/api/identity/%252e%252e/internal",
                "/api/identity/%25252e%25252e/internal",
                "/api/identity/me%00",
                "/api/identity/me%0d%0aKeju-Session-Token:%20x",
                "/api/identity/me%09",
                "/api/identity/%c0%ae%c0%ae/internal",
                "/api/identity/%ff",
                "/api/identity/%u002e%u002e/internal",
                "/api/identity/%zz",
                "/api//identity/me",
                "//internal/service-tokens",
                "/internal//service-tokens",
                "/./internal/service-tokens",
                "/;/internal/service-tokens",
                "/api/exams?q=%zz",
                "internal/service-tokens"
            })
    void pathThatCouldBeReadInTwoWaysIsRefused(String path) throws Exception {
        RawHttp.Answer answer = RawHttp.get(browser.port(), path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("application/problem+json", "urn:keju:problem:gateway.malformed");
        assertThat(service.hasReceived()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/service-tokens",
                "/%69nternal/service-tokens",
                "/%69%6e%74%65%72%6e%61%6c/service-tokens",
                "/INTERNAL/service-tokens",
                "/internal",
                "/actuator/health",
                "/%61ctuator/health",
                "/Actuator/env",
                "/.well-known/jwks.json",
                "http://elsewhere.example/internal/service-tokens",
                "/v3/api-docs",
                "/api/../internal"
            })
    void whatBelongsToTheServicesIsNotThereInAnySpelling(String path) throws Exception {
        RawHttp.Answer answer = RawHttp.get(browser.port(), path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).contains("urn:keju:problem:gateway.");
        assertThat(service.hasReceived()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PATCH", "PROPFIND", "get", "FOO"})
    void methodThatNothingKnowsIsRefused(String method) throws Exception {
        RawHttp.Answer answer = RawHttp.send(
                browser.port(), method + " /api/exams HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isIn(400, 405, 501);
        assertThat(service.hasReceived()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 5\r\n",
                "Content-Length: -1\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                " Folded: header\r\n",
                "Host: another\r\n",
                "X: a\0b\r\n"
            })
    void requestWhoseEndIsUnclearIsRefusedAndItsConnectionClosed(String headers) throws Exception {
        RawHttp.Answer answer = RawHttp.send(
                browser.port(),
                "POST /api/exams HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + RawHttp.SMUGGLED);

        assertThat(answer.status()).isIn(400, 501);
        assertThat(answer.responses()).isEqualTo(1);
        assertThat(service.hasReceived("/api/identity/smuggled")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 30\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5"
            })
    void requestWithTwoLengthsBringsNoSecondRequest(String headers) throws Exception {
        service.answers(Service.Answer.ok("{}"));

        RawHttp.Answer answer = RawHttp.send(
                browser.port(),
                "POST /api/exams HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n0\r\n\r\n" + RawHttp.SMUGGLED);

        assertThat(answer.responses()).isEqualTo(1);
        assertThat(service.hasReceived("/api/identity/smuggled")).isFalse();
    }
}
