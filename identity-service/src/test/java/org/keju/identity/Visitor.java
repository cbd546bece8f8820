package org.keju.identity;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.IdNumbers;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Somebody at the service's door, who speaks HTTP as the gateway does. */
final class Visitor {

    static final String NAME = "欧阳𬱖";
    static final String PASSWORD = "长江后浪推前浪吗";

    private static final String USER_AGENT = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    private static final AtomicInteger DAYS = new AtomicInteger();

    private final RestTestClient http;

    Visitor(@Lazy RestTestClient http) {
        this.http = http;
    }

    /** An ID number that nobody has used before. */
    static String newIdNumber() {
        return IdNumbers.of(110105, LocalDate.of(1990, 1, 1).plusDays(DAYS.incrementAndGet()), 2);
    }

    Reply register(String idNumber, String name) {
        return post(
                "/api/identity/accounts",
                Map.of(
                        "idNumber", idNumber,
                        "idNumberAgain", idNumber,
                        "name", name,
                        "nameAgain", name,
                        "password", PASSWORD),
                null);
    }

    /** Registers with more than the form asks for. */
    Reply register(String idNumber, String name, Map<String, Object> more) {
        Map<String, Object> entries = new HashMap<>(Map.of(
                "idNumber", idNumber,
                "idNumberAgain", idNumber,
                "name", name,
                "nameAgain", name,
                "password", PASSWORD));
        entries.putAll(more);
        return post("/api/identity/accounts", entries, null);
    }

    Reply logIn(String idNumber, String password) {
        return post("/api/identity/sessions", Map.of("idNumber", idNumber, "password", password), null);
    }

    Reply logInStaff(String username, String password) {
        return post("/api/identity/staff-sessions", Map.of("username", username, "password", password), null);
    }

    Reply logInStaff(String username, String password, String code) {
        return post(
                "/api/identity/staff-sessions", Map.of("username", username, "password", password, "code", code), null);
    }

    /** What the gateway does with a token that has ended. */
    Reply renewSpent(String token) {
        return post("/internal/session-renewals", Map.of("token", token), null);
    }

    Reply changePassword(String token, String current, String replacement) {
        return post("/api/identity/me/password", Map.of("currentPassword", current, "newPassword", replacement), token);
    }

    /** As a page does it: where a proof of work is demanded it is made, and the request repeated. */
    Reply post(String path, @Nullable Object body, @Nullable String token) {
        return postWithProof(path, body, token, Map.of());
    }

    /** The same, through another gateway or by another browser. */
    Reply postWithProof(String path, @Nullable Object body, @Nullable String token, Map<String, String> headers) {
        Reply reply = post(path, body, token, headers);
        if (reply.status() != 428) {
            return reply;
        }
        Map<String, String> proven = new HashMap<>(headers);
        proven.put("Keju-Proof", proofFor(reply));
        return post(path, body, token, proven);
    }

    /** With these headers and nothing else: the gateway's, or a proof. */
    Reply post(String path, @Nullable Object body, @Nullable String token, Map<String, String> headers) {
        var request = http.post().uri(path).headers(all -> {
            authorise(all, token);
            headers.forEach(all::set);
        });
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return Reply.of(request.exchange().expectBody(String.class).returnResult());
    }

    Reply put(String path, Object body, @Nullable String token) {
        return Reply.of(http.put()
                .uri(path)
                .headers(headers -> authorise(headers, token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** The proof that a refusal asks for. */
    String proofFor(Reply refusal) {
        return Proofs.of(get(JsonPath.read(refusal.body(), "$.challenge"), null).body());
    }

    Reply get(String path, @Nullable String token) {
        return Reply.of(http.get()
                .uri(path)
                .headers(headers -> authorise(headers, token))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    Reply delete(String path, @Nullable String token) {
        return Reply.of(http.delete()
                .uri(path)
                .headers(headers -> authorise(headers, token))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    private static void authorise(HttpHeaders headers, @Nullable String token) {
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        headers.set(HttpHeaders.USER_AGENT, USER_AGENT);
        headers.set("X-Forwarded-For", "203.0.113.77");
        if (token != null) {
            headers.setBearerAuth(token);
        }
    }

    /** What came back. */
    record Reply(int status, String body, HttpHeaders headers, Optional<String> handedOut) {

        static Reply of(EntityExchangeResult<String> result) {
            return new Reply(
                    result.getStatus().value(),
                    Objects.requireNonNullElse(result.getResponseBody(), ""),
                    result.getResponseHeaders(),
                    Optional.ofNullable(result.getResponseHeaders().getFirst("Keju-Session-Token")));
        }

        String token() {
            return handedOut.orElseThrow(() -> new AssertionError("No token came with " + status + " " + body));
        }
    }
}
