package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityIntegrationTest
class ThrottleIT {

    private static final String WRONG = "not the password";

    private final Visitor visitor;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String idNumber = Visitor.newIdNumber();

    @Autowired
    ThrottleIT(Visitor visitor, TestClock clock, JdbcClient jdbc) {
        this.visitor = visitor;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void candidateIsRegistered() {
        clock.advance(Duration.ofDays(1));
        visitor.register(idNumber, Visitor.NAME);
    }

    @Test
    void guessingFromOnePlaceEndsAfterFiveForAQuarterOfAnHourWhetherOrNotThereIsAnAccount() {
        List<String> existing = sixGuesses(idNumber, "198.51.100.1");
        List<String> missing = sixGuesses(Visitor.newIdNumber(), "198.51.100.2");

        assertThat(existing).isEqualTo(missing).hasSize(6);
        assertThat(existing.get(2)).startsWith("401");
        assertThat(existing.get(3)).startsWith("428 then 401");
        assertThat(existing.get(5)).startsWith("429 after 900 ").contains("in 15 minutes");
        assertThat(logIn(idNumber, Visitor.PASSWORD, from("198.51.100.1")).status())
                .isEqualTo(429);
        clock.advance(Duration.ofMinutes(15));
        assertThat(logIn(idNumber, Visitor.PASSWORD, from("198.51.100.1")).status())
                .isEqualTo(200);
    }

    @Test
    void guessesOfOthersNeverKeepTheOwnerOut() {
        String device = deviceGivenTo(logIn(idNumber, Visitor.PASSWORD, from("192.0.2.1")));
        for (int n = 1; n <= 12; n++) {
            logIn(idNumber, WRONG, from("203.0.113." + n));
        }

        assertThat(plainLogIn(with(device, "2001:db8::1")).status()).isEqualTo(200);
        assertThat(plainLogIn(from("192.0.2.99")).status()).isEqualTo(428);
        assertThat(logIn(idNumber, Visitor.PASSWORD, from("192.0.2.99")).status())
                .isEqualTo(200);
    }

    @Test
    void whoSharesTheOwnersAddressIsAStrangerAndSeesNoTraceOfTheOwner() {
        String device = deviceGivenTo(logIn(idNumber, Visitor.PASSWORD, from("198.51.100.3")));

        List<String> existing = sixGuesses(idNumber, "198.51.100.3");
        clock.advance(Duration.ofMinutes(15));

        assertThat(existing).isEqualTo(sixGuesses(Visitor.newIdNumber(), "198.51.100.3"));
        assertThat(existing.get(3)).startsWith("428 then 401");
        assertThat(plainLogIn(with(device, "198.51.100.3")).status()).isEqualTo(200);
    }

    @Test
    void newPasswordMakesWhatOthersGuessedAtTheOldOneWorthNothing() {
        String token = plainLogIn(from("192.0.2.1")).token();
        for (int n = 1; n <= 12; n++) {
            logIn(idNumber, WRONG, from("203.0.113." + n));
        }
        assertThat(plainLogIn(from("192.0.2.99")).status()).isEqualTo(428);

        visitor.changePassword(token, Visitor.PASSWORD, "a quite different one");

        assertThat(visitor.post(
                                "/api/identity/sessions",
                                Map.of("idNumber", idNumber, "password", "a quite different one"),
                                null,
                                from("192.0.2.99"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void deviceThatSomebodyInventedIsNobodys() {
        for (int n = 0; n < 6; n++) {
            logIn(idNumber, WRONG, with("invented", "203.0.113.7"));
        }

        assertThat(plainLogIn(with("invented", "203.0.113.7")).status()).isEqualTo(429);
    }

    @Test
    void guessesThatArriveTogetherAreCountedOneByOne() throws Exception {
        Callable<Integer> guess = () -> visitor.post(
                        "/api/identity/sessions",
                        Map.of("idNumber", idNumber, "password", WRONG),
                        null,
                        from("203.0.113.50"))
                .status();

        try (ExecutorService attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = attackers
                    .invokeAll(IntStream.range(0, 20).mapToObj(n -> guess).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(3);
            assertThat(statuses).filteredOn(status -> status != 401).containsOnly(428);
        }
    }

    @Test
    void rightPasswordLeavesNothingBehindThatCountsAgainstAnybody() {
        for (int n = 0; n < 12; n++) {
            assertThat(plainLogIn(from("192.0.2.7")).status()).isEqualTo(200);
        }
        assertThat(attemptsCounted()).isZero();
    }

    @Test
    void neitherAddressesNorAccountsCanBeReadInTheTables() {
        logIn(idNumber, WRONG, from("203.0.113.77"));

        assertThat(jdbc.sql("select subject from attempt_tally")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(subject -> assertThat(subject).hasSize(32));
    }

    private long attemptsCounted() {
        return jdbc.sql("select coalesce(sum(attempts), 0) from attempt_tally where forgotten_at > ?")
                        .param(java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                - 1; // the registration itself
    }

    private List<String> sixGuesses(String account, String address) {
        return IntStream.range(0, 6)
                .mapToObj(n -> {
                    Map<String, String> body = Map.of("idNumber", account, "password", WRONG);
                    Reply first = visitor.post("/api/identity/sessions", body, null, from(address));
                    Reply last = first.status() == 428 ? logIn(account, WRONG, from(address)) : first;
                    return (first == last ? "" : "428 then ") + words(last);
                })
                .toList();
    }

    private static String words(Reply reply) {
        String after = reply.headers().getFirst(HttpHeaders.RETRY_AFTER);
        return reply.status()
                + (after == null ? " " : " after " + after + " ")
                + reply.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** As a page logs in, solving what it is given to solve. */
    private Reply logIn(String account, String password, Map<String, String> headers) {
        Map<String, String> body = Map.of("idNumber", account, "password", password);
        Reply reply = visitor.post("/api/identity/sessions", body, null, headers);
        if (reply.status() != 428) {
            return reply;
        }
        Map<String, String> proven = new HashMap<>(headers);
        proven.put("Keju-Proof", visitor.proofFor(reply));
        return visitor.post("/api/identity/sessions", body, null, proven);
    }

    private Reply plainLogIn(Map<String, String> headers) {
        return visitor.post(
                "/api/identity/sessions", Map.of("idNumber", idNumber, "password", Visitor.PASSWORD), null, headers);
    }

    private static Map<String, String> from(String address) {
        return Map.of("X-Forwarded-For", address);
    }

    private static Map<String, String> with(String device, String address) {
        return Map.of("X-Forwarded-For", address, "Keju-Device", device);
    }

    private static String deviceGivenTo(Reply reply) {
        String cookie = Objects.requireNonNullElse(reply.headers().getFirst(HttpHeaders.SET_COOKIE), "");
        assertThat(cookie).startsWith("keju_device=").contains("HttpOnly", "SameSite=Lax", "Path=/api/identity");
        return cookie.substring("keju_device=".length(), cookie.indexOf(';'));
    }
}
