package org.keju.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks services about their dead letters, as a service of the platform that knows the shared secret. */
final class DeadLetterClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String token;

    DeadLetterClient(String identityUrl, String secret) {
        Map<String, String> claim = Map.of("service", "operator", "secret", secret);
        HttpRequest request = request(identityUrl + "/internal/service-tokens")
                .POST(json(claim))
                .build();
        this.token = read(send(request)).path("token").asString();
    }

    JsonNode get(String url) {
        return read(send(authorized(url).GET().build()));
    }

    JsonNode post(String url, Object body) {
        return read(send(authorized(url).POST(json(body)).build()));
    }

    void put(String url, Object body) {
        send(authorized(url).PUT(json(body)).build());
    }

    /** An answer that is not for programs. */
    String postForText(String url, Object body) {
        return send(authorized(url).POST(json(body)).build());
    }

    private HttpRequest.Builder authorized(String url) {
        return request(url).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 400) {
                throw refused(request, response);
            }
            return response.body();
        } catch (IOException e) {
            throw new LaunchFailure(request.uri() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    private static LaunchFailure refused(HttpRequest request, HttpResponse<String> response) {
        JsonNode problem = problem(response.body());
        return new LaunchFailure("%s answered %d: %s %s"
                .formatted(
                        request.uri(),
                        response.statusCode(),
                        problem.path("title").asString(""),
                        problem.path("detail").asString(""))
                .strip());
    }

    private static JsonNode problem(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static JsonNode read(String body) {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
}
