package org.keju.kit.testing.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends requests from ever new addresses, or whoever counts them by address would answer instead of the service. */
final class Attacker {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final AtomicInteger sent = new AtomicInteger();

    Attacker(URI service) {
        this.service = service;
    }

    int sent() {
        return sent.get();
    }

    HttpResponse<byte[]> send(HostileRequest request, @Nullable String token, Verdict.Reader reader) {
        int number = sent.incrementAndGet();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(service + request.target()))
                .timeout(PATIENCE)
                .method(
                        request.operation().method(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()))
                .setHeader("Accept-Language", reader == Verdict.Reader.ENGLISH ? "en" : "zh-CN")
                .setHeader(
                        "X-Forwarded-For",
                        "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255));
        if (token != null) {
            builder.setHeader("Authorization", "Bearer " + token);
        }
        request.headers().forEach(builder::setHeader);
        try {
            return overAnyConnection(builder.build());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A server may close a kept connection while the next request is on its way (RFC 9112, 9.3.1): then it goes over another. */
    private HttpResponse<byte[]> overAnyConnection(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.send(request, BodyHandlers.ofByteArray());
            } catch (HttpTimeoutException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == CONNECTIONS) {
                    throw e;
                }
            }
        }
    }
}
