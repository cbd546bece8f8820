package org.keju.kit.testing.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestServers;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.app.KitTestApplication;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** A request with a key has its effect once, whatever happens to its answer. */
@KejuIntegrationTest
@ContextConfiguration(
        classes = {KitTestApplication.class, ThingsController.class},
        initializers = TestServers.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IdempotencyIT {

    private static final String IN_ONE_TRANSACTION = "/things";
    private static final String IN_ITS_OWN = "/things/elsewhere";

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final ThingsController things;
    private final UUID caller = Ids.next();
    private final String key = UUID.randomUUID().toString();

    IdempotencyIT(RestTestClient http, TestTokens tokens, TestClock clock, JdbcClient jdbc, ThingsController things) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.jdbc = jdbc;
        this.things = things;
    }

    @AfterEach
    void openTheGate() {
        things.makeOnlyAfter(new CountDownLatch(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_ONE_TRANSACTION, IN_ITS_OWN})
    void aRepeatGetsTheFirstAnswer(String path) {
        int before = made();
        var first = post(path, caller, key, "chair");
        var again = post(path, caller, key, "chair");

        assertThat(first.getStatus().is2xxSuccessful()).isTrue();
        assertThat(first.getResponseHeaders().containsHeader("Idempotency-Replayed"))
                .isFalse();
        assertThat(again.getStatus()).isEqualTo(first.getStatus());
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        for (String header : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG)) {
            assertThat(again.getResponseHeaders().get(header))
                    .isEqualTo(first.getResponseHeaders().get(header));
        }
        assertThat(made()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_ONE_TRANSACTION, IN_ITS_OWN})
    void twentyAtOnceHaveOneEffectAndOneAnswer(String path) throws Exception {
        int before = made();
        Callable<EntityExchangeResult<String>> patiently = () -> {
            EntityExchangeResult<String> answer;
            do {
                answer = post(path, caller, key, "chair");
            } while (answer.getStatus().value() == 409);
            return answer;
        };
        List<String> bodies = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<EntityExchangeResult<String>> answer :
                    clients.invokeAll(Stream.generate(() -> patiently).limit(20).toList())) {
                assertThat(answer.get().getStatus().is2xxSuccessful()).isTrue();
                bodies.add(answer.get().getResponseBody());
            }
        }
        assertThat(bodies).hasSize(20).containsOnly(bodies.getFirst());
        assertThat(made()).isEqualTo(before + 1);
    }

    @Test
    void aRepeatedFileGetsTheFirstAnswerThoughItIsWrappedAnew() {
        int before = made();
        byte[] file = randomFile(900_000);

        var first = draw(key, "blue", file);
        var again = draw(key, "blue", file);

        assertThat(first.getStatus().value()).isEqualTo(200);
        assertThat(first.getResponseBody()).contains("blue 900000");
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(made()).isEqualTo(before + 1);
    }

    @Test
    void anotherFileOrAnotherFieldIsAnotherRequest() {
        byte[] file = randomFile(10_000);
        draw(key, "blue", file);
        byte[] other = file.clone();
        other[other.length - 1]++;

        assertThat(draw(key, "blue", other).getStatus().value()).isEqualTo(422);
        assertThat(draw(key, "red", file).getStatus().value()).isEqualTo(422);
        assertThat(draw(UUID.randomUUID().toString(), "blue", other).getStatus().value())
                .isEqualTo(200);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAsWithoutAKey() {
        byte[] file = randomFile(2_000_000);

        assertThat(draw(key, "blue", file).getStatus().value()).isEqualTo(413);
    }

    @Test
    @Timeout(60) // a repeat that took the key over would wait at the gate for ever
    void whileTheFirstRunsARepeatIsAskedToWait() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        things.makeOnlyAfter(gate);
        try (var client = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = client.submit(() -> post(IN_ONE_TRANSACTION, caller, key, "chair"));
            await().until(() -> things.waiting() == 1);
            clock.advance(Duration.ofMinutes(2)); // so long the gateway waits for an upload

            var again = post(IN_ONE_TRANSACTION, caller, key, "chair");
            assertThat(again.getStatus().value()).isEqualTo(409);
            assertThat(again.getResponseBody()).contains("urn:keju:problem:idempotency.in-progress");
            assertThat(again.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                    .isEqualTo("1");

            gate.countDown();
            assertThat(first.get().getStatus().value()).isEqualTo(201);
        }
    }

    /** The first run hangs beyond its lease; a second takes over. What the first then does is rolled back. */
    @Test
    void aRunThatCountsAsDeadCanNoLongerHaveAnEffect() throws Exception {
        int before = made();
        CountDownLatch gate = new CountDownLatch(1);
        things.makeOnlyAfter(gate);
        try (var client = Executors.newVirtualThreadPerTaskExecutor()) {
            var dead = client.submit(() -> post(IN_ONE_TRANSACTION, caller, key, "chair"));
            await().until(() -> things.waiting() == 1);
            clock.advance(Duration.ofSeconds(181));
            things.makeOnlyAfter(new CountDownLatch(0));

            assertThat(post(IN_ONE_TRANSACTION, caller, key, "chair")
                            .getStatus()
                            .value())
                    .isEqualTo(201);
            gate.countDown();
            assertThat(dead.get().getStatus().value()).isEqualTo(409);
        }
        assertThat(made()).isEqualTo(before + 1);
        assertThat(post(IN_ONE_TRANSACTION, caller, key, "chair").getStatus().value())
                .isEqualTo(201);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(IN_ONE_TRANSACTION, caller, key, "chair");
        var other = post(IN_ONE_TRANSACTION, caller, key, "table");
        assertThat(other.getStatus().value()).isEqualTo(422);
        assertThat(other.getResponseBody()).contains("urn:keju:problem:idempotency.key-reused");
        assertThat(post(IN_ITS_OWN, caller, key, "chair").getStatus().value()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank inside", "\"open-quote-only"})
    void aMalformedKeyIsRefused(String malformed) {
        var refused = post(IN_ONE_TRANSACTION, caller, malformed, "chair");
        assertThat(refused.getStatus().value()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("urn:keju:problem:idempotency.key-malformed");
    }

    @Test
    void quotesAroundAKeyAreNoPartOfIt() {
        var first = post(IN_ONE_TRANSACTION, caller, key, "chair");
        assertThat(post(IN_ONE_TRANSACTION, caller, '"' + key + '"', "chair").getResponseBody())
                .isEqualTo(first.getResponseBody());
    }

    @Test
    void somebodyElsesKeyIsAnotherKey() {
        int before = made();
        var mine = post(IN_ONE_TRANSACTION, caller, key, "chair");
        var yours = post(IN_ONE_TRANSACTION, Ids.next(), key, "chair");
        assertThat(yours.getStatus().value()).isEqualTo(201);
        assertThat(yours.getResponseBody()).isNotEqualTo(mine.getResponseBody());
        assertThat(made()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "broken"})
    void whatFailedHadNoEffectAndMayBeTriedAgain(String name) {
        int before = made();
        int status = post(IN_ONE_TRANSACTION, caller, key, name).getStatus().value();
        assertThat(status).isIn(409, 500);
        assertThat(made()).isEqualTo(before);
        assertThat(keys()).isZero();
        assertThat(post(IN_ONE_TRANSACTION, caller, key, "chair").getStatus().value())
                .isEqualTo(201);
    }

    @Test
    void anEffectWhoseCommitNobodyHeardOfIsNotRepeated() {
        int before = made();
        assertThat(post(IN_ONE_TRANSACTION, caller, key, "unheard").getStatus().value())
                .isEqualTo(503);
        var again = post(IN_ONE_TRANSACTION, caller, key, "unheard");
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(made()).isEqualTo(before + 1);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        int before = made();
        post(IN_ONE_TRANSACTION, caller, key, "chair");
        clock.advance(Duration.ofHours(23));
        post(IN_ONE_TRANSACTION, caller, key, "chair");
        assertThat(made()).isEqualTo(before + 1);
        clock.advance(Duration.ofHours(1));
        post(IN_ONE_TRANSACTION, caller, key, "chair");
        assertThat(made()).isEqualTo(before + 2);
    }

    @Test
    void anAnswerLiesInTheDatabaseEncrypted() {
        post(IN_ONE_TRANSACTION, caller, key, "chair of Li Ming");
        assertThat(jdbc.sql("select cast(answer as char character set latin1) from idempotency_key where"
                                + " client_key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .isNotEmpty()
                .doesNotContain("Li Ming");
    }

    @Test
    void withoutAKeyNothingIsKept() {
        int before = made();
        for (int i = 0; i < 2; i++) {
            http.post()
                    .uri(IN_ONE_TRANSACTION)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.candidate(caller))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"name\":\"chair\"}")
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }
        assertThat(made()).isEqualTo(before + 2);
    }

    private EntityExchangeResult<String> post(String path, UUID who, String idempotencyKey, String name) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.candidate(who))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"" + name + "\"}")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> draw(String key, String colour, byte[] file) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("colour", colour);
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return http.put()
                .uri("/things/picture")
                .header("Authorization", "Bearer " + tokens.candidate(caller))
                .header("Idempotency-Key", key)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static byte[] randomFile(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }

    private int made() {
        return jdbc.sql("select count(*) from made").query(Integer.class).single();
    }

    private int keys() {
        return jdbc.sql("select count(*) from idempotency_key where client_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
