package org.keju.ticket.photos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Plays the one endpoint of photo-service that this service calls, and the one where identity-service gives out tokens. */
public final class PhotoServiceDouble implements AutoCloseable {

    private final HttpServer server;
    private final Map<UUID, byte[]> photos = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile @Nullable String authorization;

    public PhotoServiceDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/photos/", this::photo);
        server.createContext("/internal/service-tokens", PhotoServiceDouble::token);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void has(UUID photoId, byte[] photo) {
        photos.put(photoId, photo);
    }

    /** So many of the next calls end in an error of the server. */
    public void failsNext(int times) {
        failures.set(times);
    }

    public int calls() {
        return calls.get();
    }

    /** With what the last caller showed that it may call. */
    public @Nullable String authorization() {
        return authorization;
    }

    private void photo(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String[] path = exchange.getRequestURI().getPath().split("/");
        byte @Nullable [] photo = photos.get(UUID.fromString(path[3]));
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, new byte[0]);
        } else if (photo == null) {
            answer(exchange, 404, new byte[0]);
        } else {
            answer(exchange, 200, photo);
        }
    }

    private static void token(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        String body = "{\"token\":\"token-of-ticket-service\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}";
        answer(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
