package org.keju.bench.ticket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who arranges seats. */
record Administrator(URI service, String token, UUID examId) {

    void awaitExam() throws IOException, InterruptedException {
        while (send("", "GET", null).statusCode() != 200) {
            Thread.sleep(200);
        }
    }

    void awaitCompleted(int count) throws IOException, InterruptedException {
        while (JsonMapper.shared()
                        .readTree(send("", "GET", null).body())
                        .path("completed")
                        .asInt()
                < count) {
            Thread.sleep(200);
        }
    }

    JsonNode arrange() throws IOException, InterruptedException {
        HttpResponse<String> response = send("/arrangement", "POST", "{\"seed\":\"a public draw\"}");
        if (response.statusCode() != 200) {
            throw new IllegalStateException("The arrangement failed: " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> send(String path, String method, @Nullable String body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/seating/" + examId + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
