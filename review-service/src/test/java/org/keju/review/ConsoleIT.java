package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.kit.testing.KejuIntegrationTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The console's files, as a browser asks for them before anybody has logged in. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConsoleIT {

    private final RestTestClient http;

    ConsoleIT(RestTestClient http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/index.html", "/console/reviews", "/console/photo-audits/next"})
    void isOnePageUnderEveryAddress(String path) {
        get(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<!doctype html>"));
    }

    @Test
    void mayKeepItsAssetsForEver() {
        get("/console/assets/index-1a2b3c4d.js")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/assets/gone-00000000.js", "/console/assets/gone", "/console/favicon.ico"})
    void doesNotPassThePageOffAsAMissingFile(String path) {
        get(path).expectStatus().isNotFound();
    }

    @Test
    void leadsToItsFolderUnderWhateverName() {
        get("/console").expectStatus().isFound().expectHeader().valueEquals("Location", "/console/");
    }

    @Test
    void opensNothingButItself() {
        get("/api/reviews").expectStatus().isUnauthorized();
        get("/console/../application.yaml").expectStatus().is4xxClientError();
    }

    private ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }
}
