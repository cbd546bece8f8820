package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.identity.AccountRegistered;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.testing.EventProbe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityIntegrationTest
class CandidateIT {

    private final Visitor visitor;
    private final EventProbe probe;
    private final JdbcClient jdbc;

    @Autowired
    CandidateIT(Visitor visitor, EventProbe probe, JdbcClient jdbc) {
        this.visitor = visitor;
        this.probe = probe;
        this.jdbc = jdbc;
    }

    @Test
    void whoRegistersCanLogInAndSeesThemselves() {
        String idNumber = Visitor.newIdNumber();

        Reply registered = visitor.register(idNumber, Visitor.NAME);
        Reply loggedIn = visitor.logIn(idNumber.toLowerCase(java.util.Locale.ROOT), Visitor.PASSWORD);
        Reply me = visitor.get("/api/identity/me", loggedIn.token());

        UUID accountId = UUID.fromString(JsonPath.read(registered.body(), "$.accountId"));
        assertThat(registered.status()).isEqualTo(201);
        assertThat(me.body()).isEqualTo(loggedIn.body());
        assertThat(JsonPath.<String>read(me.body(), "$.id")).isEqualTo(accountId.toString());
        assertThat(JsonPath.<String>read(me.body(), "$.kind")).isEqualTo("CANDIDATE");
        assertThat(JsonPath.<String>read(me.body(), "$.name")).isEqualTo(Visitor.NAME);
        assertThat(JsonPath.<String>read(me.body(), "$.maskedIdNumber"))
                .isEqualTo("110***********" + idNumber.substring(14));
        assertThat(JsonPath.<List<String>>read(me.body(), "$.roles")).containsExactly("CANDIDATE");
        assertThat(probe.await(
                        AccountRegistered.class, event -> event.accountId().equals(accountId)))
                .isNotNull();
    }

    @Test
    void idNumberIsNowhereInTheDatabaseInClear() {
        String idNumber = Visitor.newIdNumber();
        visitor.register(idNumber, Visitor.NAME);

        List<byte[]> kept = jdbc.sql("select concat(id_number, id_number_index) from account where kind = 'CANDIDATE'")
                .query(byte[].class)
                .list();

        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(idNumber, idNumber.substring(6, 14)));
    }

    @Tag("row-18")
    @Test
    void personRegistersOnlyOnceHoweverTheNameIsTyped() {
        String idNumber = Visitor.newIdNumber();
        visitor.register(idNumber, "阿卜杜拉·买买提");

        Reply again = visitor.register(idNumber.toLowerCase(java.util.Locale.ROOT), "阿卜杜拉 • 买买提");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("identity.already-registered", "already registered");
    }

    @Tag("row-18")
    @Test
    void ofManyWhoRegisterAtOnceOneSucceedsAndTheOthersAreToldWhy() throws Exception {
        String idNumber = Visitor.newIdNumber();
        Callable<Integer> register =
                () -> visitor.register(idNumber, Visitor.NAME).status();

        List<Integer> statuses;
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = visitors
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> register).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Tag("row-13")
    @Test
    void wrongEntriesAreNamedAllAtOnceAndNeverRepeated() {
        Reply refused = visitor.post(
                "/api/identity/accounts",
                java.util.Map.of(
                        "idNumber", "11010519491231002X",
                        "idNumberAgain", "110105194912310021",
                        "name", "王芳",
                        "nameAgain", "王方",
                        "password", "19491231"),
                null);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/idNumberAgain", "/nameAgain", "/password");
        assertThat(refused.body()).doesNotContain("19491231", "王");
    }

    @Test
    void nobodyLearnsWhetherTheAccountOrThePasswordIsWrong() {
        String idNumber = Visitor.newIdNumber();
        visitor.register(idNumber, Visitor.NAME);

        Reply wrongPassword = visitor.logIn(idNumber, "something else");
        Reply noAccount = visitor.logIn(Visitor.newIdNumber(), "something else");
        Reply noIdNumber = visitor.logIn("admin", "something else");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(List.of(noAccount, noIdNumber)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(withoutTrace(reply)).isEqualTo(withoutTrace(wrongPassword));
            assertThat(reply.handedOut()).isEmpty();
        });
    }

    @Test
    void securityLogKeepsWhatHappenedByIdsAlone() {
        String idNumber = Visitor.newIdNumber();
        UUID accountId = UUID.fromString(
                JsonPath.read(visitor.register(idNumber, Visitor.NAME).body(), "$.accountId"));
        visitor.logIn(idNumber, "something else");
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        visitor.delete("/api/identity/sessions/current", token);

        List<String> happenings = jdbc.sql("select happening from security_log where account_id = ? order by id")
                .param(org.keju.kit.ids.UuidBytes.of(accountId))
                .query(String.class)
                .list();

        assertThat(happenings).containsExactly("REGISTERED", "LOG_IN_FAILED", "LOGGED_IN", "LOGGED_OUT");
    }

    private static String withoutTrace(Reply reply) {
        return reply.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
