package org.keju.acceptance.actor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser as far as HTTP goes: it keeps cookies and sends its origin. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PROOF_REQUIRED = 428;
    private static final int UNAVAILABLE = 503;
    private static final int NO_ANSWER = 504;
    private static final String RETRY_AFTER = "Retry-After";
    private static final int MOST_PROOFS = 3;
    private static final int MOST_VISITS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration UNTIL_RELOADED = Duration.ofSeconds(3);

    private final URI gateway;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    Answer get(String path) {
        return send(to(path).GET());
    }

    /** The same, however it is answered. */
    Answer getOnce(String path) {
        return sendOnce(to(path).GET());
    }

    Answer post(String path) {
        return send(to(path).POST(BodyPublishers.noBody()));
    }

    Answer post(String path, Object body) {
        return send(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    Answer post(String path, String contentType, byte[] body) {
        return send(to(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A change that says which version it is based on. */
    Answer change(String method, String path, String version, Object body) {
        return send(to(path).header("Content-Type", "application/json")
                .header("If-Match", version)
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    Answer delete(String path) {
        return send(to(path).DELETE());
    }

    /** Sends one file as a form would. */
    Answer upload(String method, String path, String fileName, String contentType, byte[] file) {
        String boundary = "keju-acceptance-boundary";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + contentType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .method(method, BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Submits a plain form to another site, as the page of the payment does. */
    Answer submit(URI action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer follow(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Origin", gateway.toString());
    }

    /** Whoever is told to come again later (RFC 9110, 15.6.4) does as told, as the pages do, and loads a page again that did not come. */
    private Answer send(HttpRequest.Builder request) {
        Answer answer = sendOnce(request);
        for (int visits = 1; visits < MOST_VISITS && isPutOff(answer); visits++) {
            Duration pause = pauseAskedForBy(answer);
            answer = Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(pause)
                    .atMost(pause.plus(PATIENCE).plus(PATIENCE))
                    .until(() -> sendOnce(request), any -> true);
        }
        return answer;
    }

    private static boolean isPutOff(Answer answer) {
        return switch (answer.status()) {
            case UNAVAILABLE -> !answer.header(RETRY_AFTER).isEmpty();
            case NO_ANSWER -> answer.response().request().method().equals("GET");
            default -> false;
        };
    }

    private static Duration pauseAskedForBy(Answer answer) {
        String seconds = answer.header(RETRY_AFTER);
        return seconds.isEmpty() ? UNTIL_RELOADED : Duration.ofSeconds(Long.parseLong(seconds));
    }

    /** A request that takes a proof of work is repeated with one; with a harder one, if many came from here meanwhile. */
    private Answer sendOnce(HttpRequest.Builder request) {
        Answer answer = exchange(request);
        for (int proofs = 0; proofs < MOST_PROOFS && asksForAProof(answer); proofs++) {
            Answer challenge = get(answer.json().path("challenge").asString()).ok();
            answer = exchange(request.copy().setHeader("Keju-Proof", ProofOfWork.of(challenge.json())));
        }
        return answer;
    }

    private static boolean asksForAProof(Answer answer) {
        return answer.status() == PROOF_REQUIRED && answer.json().has("challenge");
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
