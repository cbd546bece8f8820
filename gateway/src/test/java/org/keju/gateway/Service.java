package org.keju.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * A real HTTP server in a service's place: it keeps what it last received and answers as it is told. Only identity-service's
 * keys it publishes on its own, as the gateway asks for them when it likes.
 */
final class Service implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.ok("{}");

    private Service() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    void answers(Answer next) {
        answer = next;
    }

    /** What arrived last. */
    Received received() {
        return all.getLast();
    }

    void forget() {
        all.clear();
    }

    boolean hasReceived() {
        return !all.isEmpty();
    }

    boolean hasReceived(String uri) {
        return all.stream().anyMatch(received -> received.uri().equals(uri));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/.well-known/jwks.json")) {
                Answer.ok(TestKeys.IDENTITY.published()).give(exchange);
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            all.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body));
            answer.give(exchange);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What arrived at the service. */
    record Received(String method, String uri, Headers headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What the service says. */
    interface Answer {

        void give(HttpExchange exchange) throws IOException;

        static Answer ok(String json) {
            return of(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        static Answer of(int status, String type, byte[] body) {
            return exchange -> {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            };
        }

        default Answer with(String header, String value) {
            return exchange -> {
                exchange.getResponseHeaders().add(header, value);
                give(exchange);
            };
        }

        /** The same, when the test lets it. */
        default Answer after(CountDownLatch letGo) {
            return exchange -> {
                try {
                    letGo.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                give(exchange);
            };
        }
    }

    /** Starts the service before the gateway reads where it is. */
    static final class Start implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Service service = new Service();
                context.getBeanFactory().registerSingleton("service", service);
                context.addApplicationListener((ContextClosedEvent closed) -> service.close());
                Stream.of("identity", "application", "photo", "review", "payment")
                        .map(name -> "keju.gateway.upstreams." + name + "=" + service.url())
                        .forEach(address -> TestPropertyValues.of(address).applyTo(context));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
