package org.keju.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Two services: one gives out numbered tokens, the other accepts those from a number on. */
class ServiceClientsTest {

    private final AtomicInteger issued = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int acceptedFrom = 1;
    private HttpServer server;
    private RestClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/internal/service-tokens", exchange -> answer(exchange, 200, """
                {"token":"%d","expiresAt":"2999-01-01T00:00:00Z"}""".formatted(issued.incrementAndGet())));
        server.createContext("/internal/work", exchange -> {
            calls.incrementAndGet();
            String token =
                    exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, Integer.parseInt(token) < acceptedFrom ? 401 : 200, body);
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        RestClient identity =
                ServiceClients.withLimits(RestClient.builder(), address).build();
        client = new ServiceClients(
                        RestClient.builder(),
                        new ServiceTokens(identity, "ticket-service", "secret", Clock.systemUTC()))
                .to(address);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void oneTokenServesManyCalls() {
        assertThat(work()).isEqualTo("do it");
        assertThat(work()).isEqualTo("do it");

        assertThat(issued).hasValue(1);
    }

    @Test
    void aTokenRefusedBeforeItsTimeIsReplacedAndTheCallRepeated() {
        work();
        acceptedFrom = 2;

        assertThat(work()).isEqualTo("do it");

        assertThat(issued).hasValue(2);
        assertThat(calls).hasValue(3);
    }

    @Test
    void whoeverIsRefusedWithANewTokenTooStopsThere() {
        acceptedFrom = Integer.MAX_VALUE;

        assertThatThrownBy(this::work).isInstanceOf(HttpClientErrorException.Unauthorized.class);

        assertThat(calls).hasValue(2);
    }

    private String work() {
        return client.post().uri("/internal/work").body("do it").retrieve().requiredBody(String.class);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 && body.startsWith("{") ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
