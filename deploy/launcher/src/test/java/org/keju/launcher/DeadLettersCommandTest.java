package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against something that answers as identity-service and another service do. */
class DeadLettersCommandTest {

    @TempDir
    private Path folder;

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void aPlatformElsewhere() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/internal/service-tokens", exchange -> answer(exchange, 200, "{\"token\":\"t\"}"));
        server.createContext("/internal/dead-letters", exchange -> {
            switch (exchange.getRequestURI().getPath().substring("/internal/dead-letters".length())) {
                case "" -> answer(exchange, 200, """
                            [{"id":"k1","consumer":"c/t","key":"a","since":"2026-01-01T00:00:00Z","waiting":2,
                            "cause":"E","place":"P.m:1"}]""");
                case "/k1/replay" -> answer(exchange, 200, """
                            {"replayed":1,"waiting":1,"stoppedBy":{"exception":"E","place":"P.m:1"}}""");
                case "/k1/events/e1/body" -> answer(exchange, 204, "");
                default -> answer(exchange, 404, """
                        {"title":"This key is not parked","detail":"List the parked keys again."}""");
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void listsTheKeysThatStandStill() throws IOException {
        assertThat(run("list")).contains("k1  c/t  a  since 2026-01-01T00:00:00Z  2 waiting  E at P.m:1");
        assertThat(requests).last().asString().contains("Bearer t");
    }

    @Test
    void replaysForAReasonAndSaysWhereItStopped() throws IOException {
        assertThat(run("replay", "k1", "--by", "li", "--reason", "mended"))
                .contains("1 replayed, 1 still wait")
                .contains("It stopped at E in P.m:1");
        assertThat(requests).last().asString().contains("\"reason\":\"mended\"").contains("\"by\":\"li\"");
    }

    @Test
    void mendsAnEventWithTheContentOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("event.json"), "{\"a\": 1}");
        run("mend", "k1", "e1", file.toString(), "--reason", "mended");
        assertThat(requests).last().asString().startsWith("PUT").contains("\"body\":{\"a\":1}");
    }

    @Test
    void refusesWhatLacksAReasonOrAnEvent() {
        assertThatThrownBy(() -> run("drop", "k1", "e1")).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> run("drop", "k1", "--reason", "r")).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> run("burn")).isInstanceOf(UsageError.class);
    }

    @Test
    void repeatsTheWordsOfARefusal() {
        assertThatThrownBy(() -> run("show", "k2"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("404: This key is not parked List the parked keys again.");
    }

    private String run(String... arguments) throws IOException {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", url, "--identity-url", url, "--home", folder.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path root = MiniatureCheckout.in(folder.resolve("checkout")).root();
        DeadLettersCommand.run(all, root, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        requests.add("%s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
