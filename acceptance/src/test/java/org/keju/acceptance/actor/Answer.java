package org.keju.acceptance.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The answer of a request that had to succeed. */
    public Answer ok() {
        assertThat(status())
                .as(() -> response.request().method() + " " + response.uri() + " answered "
                        + new String(response.body(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        return this;
    }

    /** The problem of a request that had to be refused for this reason. */
    public JsonNode refusedBecause(String code) {
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("type").asString()).isEqualTo("urn:keju:problem:" + code);
        return problem;
    }
}
