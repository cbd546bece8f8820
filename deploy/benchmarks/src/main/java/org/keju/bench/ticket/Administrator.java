package org.keju.bench.ticket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.bench.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who arranges seats. */
final class Administrator implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI seating;
    private final String token;

    Administrator(URI service, String token, UUID examId) {
        this.seating = service.resolve("/api/seating/" + examId);
        this.token = token;
    }

    /** Waits until the service knows the exam. */
    void awaitExam() throws IOException, InterruptedException {
        Waiting.until("the exam is known", PATIENCE, () -> look().statusCode() == 200);
    }

    /** Waits until the service knows so many candidates. */
    void awaitCompleted(int count) throws IOException, InterruptedException {
        Waiting.until(
                count + " candidates are known",
                PATIENCE,
                () -> JsonMapper.shared()
                                .readTree(look().body())
                                .path("completed")
                                .asInt()
                        >= count);
    }

    /** Seats everybody; the answer says how many were seated. */
    JsonNode arrange() throws IOException, InterruptedException {
        HttpResponse<String> response = send("/arrangement", "POST", "{\"seed\":\"a public draw\"}");
        if (response.statusCode() != 200) {
            throw new IllegalStateException("The arrangement failed: " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> look() throws IOException, InterruptedException {
        return send("", "GET", null);
    }

    private HttpResponse<String> send(String path, String method, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(seating + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
