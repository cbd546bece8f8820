package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityIntegrationTest
class SessionIT {

    private final Visitor visitor;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String idNumber = Visitor.newIdNumber();

    @Autowired
    SessionIT(Visitor visitor, TestClock clock, JdbcClient jdbc) {
        this.visitor = visitor;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void candidateIsRegistered() {
        visitor.register(idNumber, Visitor.NAME);
    }

    @Test
    void tokenEndsUnlessItIsRenewedInTime() {
        String first = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        clock.advance(Duration.ofMinutes(4));
        String second = visitor.renewSpent(first).token();
        clock.advance(Duration.ofMinutes(4));

        assertThat(visitor.get("/api/identity/me", first).status()).isEqualTo(401);
        assertThat(visitor.get("/api/identity/me", second).status()).isEqualTo(200);
    }

    @Test
    void sessionEndsAfterTwelveHoursHoweverOftenItIsRenewed() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        for (int i = 0; i < 25; i++) {
            clock.advance(Duration.ofMinutes(28));
            token = visitor.renewSpent(token).token();
        }
        clock.advance(Duration.ofMinutes(16));
        token = visitor.renewSpent(token).token();
        clock.advance(Duration.ofMinutes(4).minusSeconds(1));

        assertThat(visitor.get("/api/identity/me", token).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(2)); // the token itself would pass for some seconds more
        Reply over = visitor.renewSpent(token);
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.body()).contains("identity.session-over");
        assertThat(over.handedOut()).isEmpty();
    }

    @Test
    void spentTokenIsWorthANewOneUntilItsOwnerHasGoneAway() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        clock.advance(Duration.ofMinutes(29));
        String second = visitor.renewSpent(token).token();
        assertThat(visitor.get("/api/identity/me", second).status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(31));
        assertThat(visitor.renewSpent(second).status()).isEqualTo(401);
        assertThat(visitor.renewSpent("not.a.token").status()).isEqualTo(401);
    }

    @Test
    void loggedOutStaysOutThoughTheTokenCouldBeRenewed() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        visitor.delete("/api/identity/sessions/current", token);

        assertThat(visitor.renewSpent(token).status()).isEqualTo(401);
    }

    @Test
    void loggingOutEndsTheSessionThoughTheTokenIsStillGood() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        assertThat(visitor.delete("/api/identity/sessions/current", token).status())
                .isEqualTo(204);

        assertThat(visitor.renewSpent(token).status()).isEqualTo(401);
        assertThat(visitor.get("/api/identity/me", token).status()).isEqualTo(401);
        assertThat(visitor.delete("/api/identity/sessions/current", token).status())
                .isEqualTo(204);
        assertThat(visitor.delete("/api/identity/sessions/current", null).status())
                .isEqualTo(204);
    }

    @Test
    void windowsThatRenewAtOnceAllSucceed() throws Exception {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        Callable<Integer> renew = () -> visitor.renewSpent(token).status();

        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(windows.invokeAll(
                            IntStream.range(0, 20).mapToObj(i -> renew).toList()))
                    .extracting(Future::resultNow)
                    .containsOnly(204);
        }
    }

    @Test
    void changingThePasswordEndsEveryOtherSession() {
        String elsewhere = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String here = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        Reply changed = visitor.changePassword(here, Visitor.PASSWORD, "a quite different one");

        assertThat(changed.status()).isEqualTo(204);
        assertThat(visitor.get("/api/identity/me", changed.token()).status()).isEqualTo(200);
        assertThat(visitor.renewSpent(elsewhere).status()).isEqualTo(401);
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor.logIn(idNumber, "a quite different one").status()).isEqualTo(200);
    }

    @Test
    void passwordIsNotChangedForWhoDoesNotKnowIt() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        assertPointer(visitor.changePassword(token, "a guess at it", "a quite different one"), "/currentPassword");
        assertPointer(visitor.changePassword(token, Visitor.PASSWORD, Visitor.PASSWORD), "/newPassword");
        assertPointer(visitor.changePassword(token, Visitor.PASSWORD, idNumber), "/newPassword");
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void presentPasswordCannotBeGuessedFromASessionThatWasLeftOpen() {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        for (int n = 0; n < 5; n++) {
            assertPointer(visitor.changePassword(token, "guess " + n, "a quite different one"), "/currentPassword");
        }

        Reply sixth = visitor.changePassword(token, Visitor.PASSWORD, "a quite different one");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(visitor.put(
                                "/api/identity/me/contacts",
                                Map.of("currentPassword", Visitor.PASSWORD, "phone", "13800138000"),
                                token)
                        .status())
                .isEqualTo(429);
        assertThat(jdbc.sql("select sum(times) from security_log where account_id = ? and happening = ?")
                        .params(UuidBytes.of(Claims.accountOf(token)), "AUTHENTICATION_FAILED")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void whoHasNoTokenIsAskedToLogIn() {
        assertThat(visitor.get("/api/identity/me", null).status()).isEqualTo(401);
        assertThat(visitor.get("/api/identity/me", "not.a.token").status()).isEqualTo(401);
    }

    private static void assertPointer(Reply reply, String pointer) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(reply.body(), "$.errors[*].pointer"))
                .containsExactly(pointer);
    }
}
