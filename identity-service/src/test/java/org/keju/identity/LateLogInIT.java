package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.keju.kit.ids.UuidBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What happens to an account while somebody is on the way in. */
@IdentityIntegrationTest
@Import(Comparisons.class)
class LateLogInIT {

    private static final String REPLACEMENT = "a quite different one";

    private final Visitor visitor;
    private final Comparisons comparisons;
    private final JdbcClient jdbc;
    private final String idNumber = Visitor.newIdNumber();
    private Map<String, String> device = Map.of();
    private String token = "";

    @Autowired
    LateLogInIT(Visitor visitor, Comparisons comparisons, JdbcClient jdbc) {
        this.visitor = visitor;
        this.comparisons = comparisons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void candidateIsLoggedIn() {
        visitor.register(idNumber, Visitor.NAME);
        Reply loggedIn = visitor.logIn(idNumber, Visitor.PASSWORD);
        token = loggedIn.token();
        String cookie = Objects.requireNonNull(loggedIn.headers().getFirst(HttpHeaders.SET_COOKIE));
        device = Map.of("Keju-Device", cookie.substring("keju_device=".length(), cookie.indexOf(';')));
    }

    @Test
    void passwordThatWasReplacedMeanwhileOpensNoSession() {
        comparisons.afterTheNext(() -> visitor.changePassword(token, Visitor.PASSWORD, REPLACEMENT));

        Reply late = visitor.logIn(idNumber, Visitor.PASSWORD);

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body()).contains("identity.log-in-refused");
        assertThat(visitor.logIn(idNumber, REPLACEMENT).status()).isEqualTo(200);
        assertThat(jdbc.sql("select happening from security_log where account_id = ? order by id")
                        .param(accountId())
                        .query(String.class)
                        .list())
                .contains("LOG_IN_FAILED");
    }

    @Test
    void dearerHashThatSomebodyElseKeptMeanwhileIsStillTheSamePassword() {
        haveACheapHash();
        comparisons.afterTheNext(() ->
                assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(200));

        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void windowsThatLogInAtOnceWithAnOutdatedHashAllGetIn() throws Exception {
        haveACheapHash();
        Callable<Integer> logIn = () -> visitor.post(
                        "/api/identity/sessions",
                        Map.of("idNumber", idNumber, "password", Visitor.PASSWORD),
                        null,
                        device)
                .status();

        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> eight =
                    IntStream.range(0, 8).mapToObj(n -> logIn).toList();
            assertThat(windows.invokeAll(eight)).extracting(Future::resultNow).containsOnly(200);
        }
        assertThat(passwordHash()).contains("m=8192");
    }

    @Test
    void accountThatIsNotActiveIsNotRenewed() {
        jdbc.sql("update account set closed_at = created_at where id = ?")
                .param(accountId())
                .update();

        assertThat(visitor.renewSpent(token).status()).isEqualTo(401);
    }

    private void haveACheapHash() {
        String cheap = new Argon2PasswordEncoder(16, 32, 1, 4_096, 1).encode(Visitor.PASSWORD);
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(Objects.requireNonNull(cheap), accountId())
                .update();
    }

    private String passwordHash() {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(accountId())
                .query(String.class)
                .single();
    }

    private byte[] accountId() {
        return UuidBytes.of(Claims.accountOf(token));
    }
}
