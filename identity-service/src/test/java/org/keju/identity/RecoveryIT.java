package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("row-16")
@IdentityIntegrationTest
class RecoveryIT {

    private static final String REPLACEMENT = "a password never used before";

    private final Visitor visitor;
    private final Postbox postbox;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String idNumber = Visitor.newIdNumber();
    private final String email = "candidate-" + UUID.randomUUID() + "@example.org";
    private String token = "";
    private String device = "";

    @Autowired
    RecoveryIT(Visitor visitor, Postbox postbox, TestClock clock, JdbcClient jdbc) {
        this.visitor = visitor;
        this.postbox = postbox;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void candidateHasAVerifiedAddress() {
        visitor.register(idNumber, Visitor.NAME, Map.of("email", email));
        Reply loggedIn = visitor.logIn(idNumber, Visitor.PASSWORD);
        token = loggedIn.token();
        device = Objects.requireNonNull(loggedIn.headers().getFirst(HttpHeaders.SET_COOKIE))
                .replaceAll("keju_device=([^;]*);.*", "$1");
        Reply verified = visitor.post(
                "/api/identity/me/contacts/verifications",
                Map.of("channel", "MAIL", "code", postbox.awaitCode(email, 1)),
                token);
        assertThat(JsonPath.<String>read(verified.body(), "$[0].address")).isEqualTo("c***@example.org");
    }

    @Test
    void codeLetsOneChooseAPasswordOnceAndEndsEverySession() {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);

        assertThat(recover(recovery, code, REPLACEMENT).status()).isEqualTo(204);

        assertThat(visitor.get("/api/identity/me", token).status()).isEqualTo(401);
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor.logIn(idNumber, REPLACEMENT).status()).isEqualTo(200);
        assertThat(recover(recovery, code, "yet another password").status()).isEqualTo(422);
        postbox.awaitLetter(email, "Your password was set");
    }

    @Test
    void failuresWithTheOldPasswordDoNotCountAgainstTheNewOne() {
        for (int n = 0; n < 6; n++) {
            visitor.logIn(idNumber, "a password long forgotten");
        }
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(429);

        String recovery = ask(idNumber);
        recover(recovery, postbox.awaitCode(email, 2), REPLACEMENT);

        assertThat(visitor.logIn(idNumber, REPLACEMENT).status()).isEqualTo(200);
    }

    @Test
    void ofSeveralWhoRedeemOneCodeAtOnceOneSucceeds() throws Exception {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);
        Callable<Integer> redeem = () -> recover(recovery, code, REPLACEMENT).status();

        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(windows.invokeAll(List.of(redeem, redeem, redeem)))
                    .extracting(Future::resultNow)
                    .containsOnlyOnce(204)
                    .containsOnly(204, 422);
        }
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsWrongToo() {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);

        for (int i = 0; i < 5; i++) {
            assertThat(recover(recovery, code.equals("00000000") ? "00000001" : "00000000", REPLACEMENT)
                            .status())
                    .isEqualTo(422);
        }

        assertThat(recover(recovery, code, REPLACEMENT).body()).contains("identity.code-refused");
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void codeRunsOutAfterTenMinutes() {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);
        clock.advance(Duration.ofMinutes(10));

        assertThat(recover(recovery, code, REPLACEMENT).status()).isEqualTo(422);
    }

    @Test
    void codeIsGoodForTheRequestThatItAnswersAndForNoOther() {
        String first = ask(idNumber);
        String firstCode = postbox.awaitCode(email, 2);
        String second = ask(idNumber);
        String secondCode = postbox.awaitCode(email, 3);

        assertThat(recover(second, firstCode, REPLACEMENT).status()).isEqualTo(422);
        assertThat(recover(second, secondCode, REPLACEMENT).status()).isEqualTo(204);
        assertThat(recover(first, firstCode, "another password again").status()).isEqualTo(204);
    }

    @Test
    void strangerWhoAsksAndGuessesSpoilsNothingOfTheOwners() {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);
        Map<String, String> stranger = Map.of("X-Forwarded-For", "198.51.100.200");
        for (int n = 0; n < 6; n++) {
            String foreign = ask(idNumber, stranger);
            awaitAnswered(foreign);
            for (int guess = 0; guess < 6; guess++) {
                recover(foreign, "1234567" + guess, REPLACEMENT);
            }
        }
        String another = ask(idNumber);

        assertThat(recover(another, postbox.awaitCode(email, 8), REPLACEMENT).status())
                .isEqualTo(204);
        assertThat(recover(recovery, code, "another password again").status()).isEqualTo(204);
    }

    @Test
    void floodFromManyPlacesKeepsNoCodeFromTheOwnersDevice() {
        Map<String, String> own = Map.of("Keju-Device", device);
        for (int n = 1; n <= 12; n++) {
            awaitAnswered(ask(idNumber, Map.of("X-Forwarded-For", "198.51.100." + n)));
        }
        postbox.awaitCode(email, 10);

        String recovery = ask(idNumber, own);

        assertThat(recover(recovery, postbox.awaitCode(email, 11), REPLACEMENT).status())
                .isEqualTo(204);
    }

    @Test
    void requestThatCannotBeReadStopsNoneOfTheOthers() {
        UUID unreadable = UUID.fromString("00000000-0000-7000-8000-000000000000");
        jdbc.sql("insert into recovery (id, version, asked_for, unanswered, requested_at) values (?, 0, x'00',"
                        + " true, ?)")
                .params(UuidBytes.of(unreadable), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();

        String recovery = ask(idNumber);

        assertThat(recover(recovery, postbox.awaitCode(email, 2), REPLACEMENT).status())
                .isEqualTo(204);
        awaitAnswered(unreadable.toString());
    }

    @Test
    void rightCodeSurvivesAPasswordThatLeansOnTheIdNumber() {
        String recovery = ask(idNumber);
        String code = postbox.awaitCode(email, 2);

        Reply easy = recover(recovery, code, "my" + idNumber.substring(6, 14));

        assertThat(JsonPath.<List<String>>read(easy.body(), "$.errors[*].code"))
                .containsExactly("entry.password-too-easy");
        assertThat(recover(recovery, code, REPLACEMENT).status()).isEqualTo(204);
    }

    @Test
    void nobodyLearnsWhetherThereIsSuchAnAccount() {
        Reply known = visitor.post("/api/identity/recoveries", Map.of("login", idNumber), null);
        Reply unknown = visitor.post("/api/identity/recoveries", Map.of("login", Visitor.newIdNumber()), null);
        String nobodys = JsonPath.read(unknown.body(), "$.recoveryId");
        awaitAnswered(nobodys);

        assertThat(List.of(known.status(), unknown.status())).containsOnly(202);
        assertThat(known.body()).hasSameSizeAs(unknown.body());
        String easy = "my" + idNumber.substring(6, 14);
        assertThat(withoutTrace(recover(nobodys, "12345678", easy)))
                .isEqualTo(withoutTrace(recover(JsonPath.read(known.body(), "$.recoveryId"), "12345678", easy)))
                .isEqualTo(withoutTrace(recover(UUID.randomUUID().toString(), "12345678", easy)));
        assertThat(jdbc.sql("select count(*) from one_time_code where subject_id = ?")
                        .param(UuidBytes.of(UUID.fromString(nobodys)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void messagesWaitForAMailServerThatIsAway() throws Exception {
        postbox.mailServerGoesAway();
        String recovery;
        try {
            recovery = ask(idNumber);
            Awaitility.await("an attempt has failed, and none is under way").until(this::allMessagesArePutOff);
        } finally {
            postbox.mailServerComesBack();
        }
        clock.advance(Duration.ofMinutes(3));

        assertThat(recover(recovery, postbox.awaitCode(email, 2), REPLACEMENT).status())
                .isEqualTo(204);
        Awaitility.await("nothing is kept of what was sent")
                .until(() -> jdbc.sql("select count(*) from message")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    @Test
    void newAddressIsUsedOnlyWhenItHasAnsweredAndTheOldOneIsTold() {
        Map<String, String> change = Map.of("currentPassword", Visitor.PASSWORD, "phone", "+86 138 0013 8000");

        assertThat(visitor.put(
                                "/api/identity/me/contacts",
                                Map.of("currentPassword", "wrong", "phone", "13800138000"),
                                token)
                        .status())
                .isEqualTo(422);
        Reply proposed = visitor.put("/api/identity/me/contacts", change, token);
        String code = postbox.awaitCode("13800138000", 1);
        postbox.awaitLetter(email, "New contact details");
        visitor.post("/api/identity/me/contacts/verifications", Map.of("channel", "SMS", "code", code), token);

        assertThat(proposed.body()).contains("\"pendingAddress\":\"138****8000\"");
        assertThat(visitor.get("/api/identity/me/contacts", token).body())
                .contains("\"address\":\"138****8000\"")
                .doesNotContain("13800138000");
    }

    /** For seconds only; one that is under way is leased for minutes. */
    private boolean allMessagesArePutOff() {
        return jdbc.sql("select count(*) > 0 and max(due_at) < ? and min(attempts) > 0 from message")
                .param(LocalDateTime.ofInstant(clock.instant().plus(Duration.ofMinutes(2)), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private String ask(String login) {
        return ask(login, Map.of());
    }

    private String ask(String login, Map<String, String> headers) {
        Reply asked = visitor.postWithProof("/api/identity/recoveries", Map.of("login", login), null, headers);
        assertThat(asked.status()).isEqualTo(202);
        return JsonPath.read(asked.body(), "$.recoveryId");
    }

    private Reply recover(String recovery, String code, String password) {
        return visitor.post(
                "/api/identity/recoveries/" + recovery + "/password",
                Map.of("code", code, "newPassword", password),
                null);
    }

    private void awaitAnswered(String recovery) {
        Awaitility.await("the recovery is answered")
                .until(() -> jdbc.sql("select count(*) from recovery where id = ? and asked_for is null")
                                .param(UuidBytes.of(UUID.fromString(recovery)))
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private static String withoutTrace(Reply reply) {
        return reply.status()
                + reply.body().replaceAll("\"traceId\":\"[^\"]*\"", "").replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
