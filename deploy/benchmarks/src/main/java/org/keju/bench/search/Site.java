package org.keju.bench.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** application-service by the plainest client there is: the load must not cost what it measures. */
final class Site {

    private static final int SECONDS = 1000;
    private static final String BOUNDARY = "keju-bench-boundary";
    private static final Pattern EXAM_ID = Pattern.compile("\"examId\":\"([0-9a-f-]{36})\"");

    private final URI address;

    Site(URI address) {
        this.address = address;
    }

    /** @return the exam's id */
    String propose(String token, String definition) throws IOException {
        String answer = post("/api/exams", token, "application/yaml", definition.getBytes(StandardCharsets.UTF_8));
        Matcher id = EXAM_ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException("No exam came of it: " + answer);
        }
        return id.group(1);
    }

    void importPositions(String token, String exam, Path table) throws IOException {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"table\"\r\n\r\n".formatted(BOUNDARY);
        String tail = "\r\n--%s--\r\n".formatted(BOUNDARY);
        byte[] content = Files.readAllBytes(table);
        byte[] body = new byte[head.length() + content.length + tail.length()];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, body, 0, head.length());
        System.arraycopy(content, 0, body, head.length(), content.length);
        System.arraycopy(
                tail.getBytes(StandardCharsets.US_ASCII), 0, body, head.length() + content.length, tail.length());
        post("/api/exams/" + exam + "/positions", token, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    void publish(String token, String exam) throws IOException {
        post("/api/exams/" + exam + "/publication", token, "application/json", new byte[0]);
    }

    String search(String exam, String query) throws IOException {
        return get("/api/exams/" + exam + "/positions?" + query);
    }

    /** The least that the service can be asked. */
    void liveness() throws IOException {
        get("/actuator/health/liveness");
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private String get(String path) throws IOException {
        return answer(connect(path, null));
    }

    private String post(String path, String token, String type, byte[] body) throws IOException {
        HttpURLConnection connection = connect(path, token);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", type);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        return answer(connection);
    }

    private HttpURLConnection connect(String path, @Nullable String token) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setConnectTimeout(5 * SECONDS);
        connection.setReadTimeout(120 * SECONDS);
        if (token != null) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }
        return connection;
    }

    private static String answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status >= 300) {
                throw new IllegalStateException("Answered " + status + ": " + body);
            }
            return body;
        }
    }
}
