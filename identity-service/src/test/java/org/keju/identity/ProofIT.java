package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.application.PasswordHashing.TooBusy;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("row-17")
@IdentityIntegrationTest
@Import(Comparisons.class)
class ProofIT {

    private final Visitor visitor;
    private final TestClock clock;
    private final Comparisons comparisons;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final BlindIndex index;

    @Autowired
    ProofIT(
            Visitor visitor,
            TestClock clock,
            Comparisons comparisons,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            BlindIndex index) {
        this.visitor = visitor;
        this.clock = clock;
        this.comparisons = comparisons;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.index = index;
    }

    @Test
    void registrationWithoutAProofIsToldWhereTheChallengeIs() {
        Reply refused = register(Map.of());

        assertThat(refused.status()).isEqualTo(428);
        assertThat(refused.body()).contains("identity.proof-required");
        assertThat(JsonPath.<String>read(refused.body(), "$.challenge"))
                .isEqualTo("/api/identity/challenges?for=registration&level=0");
        assertThat(register(Map.of("Keju-Proof", visitor.proofFor(refused))).status())
                .isEqualTo(201);
    }

    /** The row that counts a new source is written, taken back, and fought over by all who waited for it. */
    @Test
    void manyWhoComeFromANewPlaceAtOnceAreAllAskedForAProof() throws Exception {
        Callable<Integer> register = () -> register(from("203.0.113.77")).status();

        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(visitors.invokeAll(Collections.nCopies(60, register)))
                    .extracting(Future::resultNow)
                    .containsOnly(428);
        }
    }

    /** Each waits for the row that counts the source, and more of them than the service has connections. */
    @Test
    void manyWhoRegisterFromOnePlaceAtOnceAreAllLetIn() throws Exception {
        List<Callable<Integer>> registrations = registrations(200, "203.0.113.78");

        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(visitors.invokeAll(registrations))
                    .extracting(Future::resultNow)
                    .containsOnly(201);
        }
    }

    @Test
    void whoeverWaitsForABusyPlaceKeepsNobodyElseWaiting() throws Exception {
        registrations(1, "203.0.113.79").getFirst().call();
        List<Callable<Integer>> registrations = registrations(40, "203.0.113.79");

        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> waiting = transaction.execute(status -> {
                lockRegistrationsFrom("203.0.113.79");
                List<Future<Integer>> submitted =
                        registrations.stream().map(visitors::submit).toList();
                assertThat(registrations(5, "203.0.113.80"))
                        .allSatisfy(elsewhere -> assertThat(visitors.submit(elsewhere))
                                .succeedsWithin(Duration.ofSeconds(10))
                                .isEqualTo(201));
                assertThat(submitted).noneMatch(Future::isDone);
                return submitted;
            });
            assertThat(waiting).allSatisfy(one -> assertThat(one.get()).isEqualTo(201));
        }
    }

    @Test
    void registrationThatThereIsNoTimeForDoesNotCountAgainstThePlace() throws Exception {
        comparisons.afterTheNext(() -> {
            throw new TooBusy(Duration.ofSeconds(3));
        });

        assertThat(registrations(1, "203.0.113.81").getFirst().call()).isEqualTo(503);

        await().untilAsserted(
                        () -> assertThat(registrationsFrom("203.0.113.81", "")).hasValue(0));
    }

    /** As another copy of the service does while it counts. */
    private void lockRegistrationsFrom(String source) {
        assertThat(registrationsFrom(source, "for update")).isPresent();
    }

    private Optional<Integer> registrationsFrom(String source, String lock) {
        return jdbc.sql("select attempts from attempt_tally where subject = ? " + lock)
                .param(index.of("attempts REGISTRATION " + source))
                .query(Integer.class)
                .optional();
    }

    /** Of as many people, each with a proof at hand. */
    private List<Callable<Integer>> registrations(int people, String source) {
        return IntStream.range(0, people)
                .mapToObj(n -> {
                    Map<String, String> headers = new HashMap<>(from(source));
                    headers.put("Keju-Proof", Proofs.of(challenge("registration")));
                    return (Callable<Integer>) () -> register(headers).status();
                })
                .toList();
    }

    @Test
    void proofServesOnceHoweverManyComeWithItAtOnce() throws Exception {
        Map<String, String> proof = Map.of("Keju-Proof", Proofs.of(challenge("registration")));
        Callable<Integer> register = () -> register(proof).status();

        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = visitors
                    .invokeAll(IntStream.range(0, 6).mapToObj(n -> register).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses)
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status != 201)
                    .containsOnly(422);
        }
    }

    @Test
    void proofForSomethingElseIsNone() {
        assertRefused(Proofs.of(challenge("recovery")));
    }

    @Test
    void proofThatComesTooLateIsNone() {
        String proof = Proofs.of(challenge("registration"));
        clock.advance(Duration.ofMinutes(21));

        assertRefused(proof);
    }

    @Test
    void wrongNumberIsNoProof() {
        String challenge = challenge("registration");

        assertRefused(Proofs.answer(challenge, Proofs.numberOf(challenge) + 1));
    }

    @Test
    void challengeThatSomebodyMadeEasierOrMovedIsNotOurs() {
        String challenge = challenge("recovery");
        String moved = challenge.replace("for=recovery", "for=registration");

        assertRefused(Proofs.answer(moved, Proofs.numberOf(challenge)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "[]",
                "null",
                "{\"number\":\"x\"}",
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"\",\"number\":-1,\"salt\":\"?\",\"signature\":\"\"}",
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"zz\",\"number\":1,\"salt\":\"a?expires=x&\",\"signature\":\"00\"}"
            })
    void nonsenseIsRefusedAndNoFault(String payload) {
        assertRefused(Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8)));
        assertThat(register(Map.of("Keju-Proof", payload)).status()).isEqualTo(422);
    }

    @Test
    void nobodyCanAskForAChallengeOfNoPurpose() {
        assertThat(visitor.get("/api/identity/challenges?for=everything", null).status())
                .isEqualTo(400);
        assertThat(visitor.get("/api/identity/challenges", null).status()).isEqualTo(400);
        assertThat(visitor.get("/api/identity/challenges?for=log-in&level=x", null)
                        .status())
                .isEqualTo(400);
        assertThat(JsonPath.<Integer>read(
                        visitor.get("/api/identity/challenges?for=log-in&level=99", null)
                                .body(),
                        "$.maxnumber"))
                .isEqualTo(50 << 6);
    }

    private void assertRefused(String proof) {
        Reply refused = register(Map.of("Keju-Proof", proof));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("identity.proof-refused");
    }

    private static Map<String, String> from(String source) {
        return Map.of("X-Forwarded-For", source);
    }

    private String challenge(String purpose) {
        return visitor.get("/api/identity/challenges?for=" + purpose, null).body();
    }

    private Reply register(Map<String, String> headers) {
        String idNumber = Visitor.newIdNumber();
        return visitor.post(
                "/api/identity/accounts",
                Map.of(
                        "idNumber", idNumber,
                        "idNumberAgain", idNumber,
                        "name", Visitor.NAME,
                        "nameAgain", Visitor.NAME,
                        "password", Visitor.PASSWORD),
                null,
                headers);
    }
}
