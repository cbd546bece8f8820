package org.keju.bench.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks to the service as the gateway does, by the plainest client there is: the load must not cost what it measures. */
final class Door {

    private static final int SECONDS = 1000;

    private final URI address;

    Door(URI address) {
        this.address = address;
    }

    boolean isReady() {
        try {
            return request("/actuator/health/readiness", Map.of(), null).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void logIn(Candidate candidate) throws IOException {
        String body = "{\"idNumber\":\"%s\",\"password\":\"%s\"}".formatted(candidate.idNumber(), Candidate.PASSWORD);
        request("/api/identity/sessions", Map.of("X-Forwarded-For", candidate.source()), body)
                .require(200);
    }

    /** The proof of work that a registration takes; it is the browser's work, so it is no part of what is measured. */
    String proofOfWork() throws IOException {
        Answer challenge = request("/api/identity/challenges?for=registration", Map.of(), null);
        return ProofOfWork.of(challenge.require(200).body());
    }

    void register(Candidate candidate, String proof) throws IOException {
        String body = """
            {"idNumber":"%1$s","idNumberAgain":"%1$s","name":"\u5f20\u4f1f","nameAgain":"\u5f20\u4f1f","password":"%2$s"}\
            """.formatted(candidate.idNumber(), Candidate.PASSWORD);
        request("/api/identity/accounts", Map.of("X-Forwarded-For", candidate.source(), "Keju-Proof", proof), body)
                .require(201);
    }

    private Answer request(String path, Map<String, String> headers, @Nullable String body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setConnectTimeout(5 * SECONDS);
        connection.setReadTimeout(60 * SECONDS);
        headers.forEach(connection::setRequestProperty);
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private record Answer(int status, String body) {

        Answer require(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Answered " + status + ": " + body);
            }
            return this;
        }
    }
}
