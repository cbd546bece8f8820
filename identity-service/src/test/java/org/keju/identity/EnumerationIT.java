package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.domain.CandidateAccount;
import org.keju.kit.ids.UuidBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever asks cannot learn who has an account: not from the words, not from the status, and not from the time, which is
 * measured here by the work it takes, for a clock would tell more of the machine than of the service.
 */
@IdentityIntegrationTest
@Import(Statements.class)
class EnumerationIT {

    private static final String NEW = "a password never used before";
    private static final AtomicInteger SOURCES = new AtomicInteger();

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            number -> number.substring(0, 6) + "-" + number.substring(6),
            number -> number + ".",
            number -> number.substring(0, 6) + " " + number.substring(6),
            number -> number.toLowerCase(Locale.ROOT),
            number -> number.replace('1', '\uff11'),
            number -> number.replace('1', '\u2460'));

    private final Visitor visitor;
    private final Statements statements;
    private final MeterRegistry registry;
    private final Staff staff;
    private final Postbox postbox;
    private final JdbcClient jdbc;

    @Autowired
    EnumerationIT(
            Visitor visitor,
            Statements statements,
            MeterRegistry registry,
            Staff staff,
            Postbox postbox,
            JdbcClient jdbc) {
        this.visitor = visitor;
        this.statements = statements;
        this.registry = registry;
        this.staff = staff;
        this.postbox = postbox;
        this.jdbc = jdbc;
    }

    @Test
    void candidateWithAndWithoutAccountCostTheSameAtEveryAttempt() {
        String known = Visitor.newIdNumber();
        String unknown = Visitor.newIdNumber();
        visitor.register(known, Visitor.NAME);

        for (int attempt = 1; attempt <= 6; attempt++) {
            assertSameWork("/api/identity/sessions", "idNumber", known, unknown, CandidateAccount.CLAIMANTS_AT_MOST);
        }
    }

    @Test
    void candidateWhoHasLoggedInFromThisAddressCostsTheSameToo() {
        String known = Visitor.newIdNumber();
        String unknown = Visitor.newIdNumber();
        String source = "198.18.1.1";
        visitor.register(known, Visitor.NAME);
        visitor.post(
                "/api/identity/sessions",
                Map.of("idNumber", known, "password", Visitor.PASSWORD),
                null,
                Map.of("X-Forwarded-For", source));

        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThat(work("/api/identity/sessions", "idNumber", unknown, source))
                    .isEqualTo(work("/api/identity/sessions", "idNumber", known, source));
        }
    }

    @Test
    void staffWithAndWithoutAccountCostTheSameAtEveryAttempt() {
        for (int attempt = 1; attempt <= 6; attempt++) {
            assertSameWork("/api/identity/staff-sessions", "username", "inspector", "nobody-of-this-name", 1);
        }
    }

    /** Failures are counted by account: where there is none, by what would have found one, in every spelling of it and no other. */
    @Test
    void anotherSpellingAnswersTheSameWithAndWithoutAccount() {
        String known = Visitor.newIdNumber();
        String unknown = Visitor.newIdNumber();
        visitor.register(known, Visitor.NAME);

        for (UnaryOperator<String> spelling : SPELLINGS) {
            assertThat(answersToASecondSpelling("/api/identity/sessions", "login", unknown, spelling))
                    .isEqualTo(answersToASecondSpelling("/api/identity/sessions", "login", known, spelling));
        }
        assertThat(answersToASecondSpelling("/api/identity/staff-sessions", "username", "nobody", name -> "no.body"))
                .isEqualTo(answersToASecondSpelling(
                        "/api/identity/staff-sessions", "username", "auditor2", name -> "auditor.2"));
    }

    @Test
    void theOtherDoorAnswersTheSameWithAndWithoutAccount() {
        String known = Visitor.newIdNumber();
        String unknown = Visitor.newIdNumber();
        visitor.register(known, Visitor.NAME);

        assertThat(answersAfterTheOtherDoor(unknown)).isEqualTo(answersAfterTheOtherDoor(known));
    }

    /** Five wrong passwords under one spelling, then one under another. */
    private List<String> answersToASecondSpelling(
            String path, String member, String login, UnaryOperator<String> spelling) {
        String source = "198.18.2." + SOURCES.incrementAndGet();
        return Stream.concat(Stream.generate(() -> login).limit(5), Stream.of(spelling.apply(login)))
                .map(typed -> work(path, member, typed, source).answer())
                .toList();
    }

    private List<String> answersAfterTheOtherDoor(String idNumber) {
        String source = "198.18.3." + SOURCES.incrementAndGet();
        Stream<String> atTheirs = Stream.generate(
                        () -> work("/api/identity/staff-sessions", "username", idNumber, source)
                                .answer())
                .limit(5);
        return Stream.concat(
                        atTheirs,
                        Stream.of(work("/api/identity/sessions", "login", idNumber, source)
                                .answer()))
                .toList();
    }

    /** Each guess spends a try of the code, whether or not anybody was told it. */
    @Test
    void recoveryOfAnAccountThatIsNotThereTakesTheSameWay() {
        String idNumber = candidateWhoCanBeReached();
        String known = recoveryOf(idNumber);
        String unknown = recoveryOf(Visitor.newIdNumber());

        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThat(guessAtRecovery(unknown, "12345678", NEW))
                    .isEqualTo(guessAtRecovery(known, "12345678", NEW))
                    .satisfies(work -> assertThat(work.answer()).contains("identity.code-refused"))
                    .satisfies(work -> assertThat(work.hashes()).isOne())
                    .satisfies(work -> assertThat(work.statements()).isNotEmpty());
        }
    }

    @Test
    void passwordThatNobodyMayHaveIsRefusedAlikeForWhoeverIsMeant() {
        String idNumber = candidateWhoCanBeReached();
        String known = recoveryOf(idNumber);
        String unknown = recoveryOf(Visitor.newIdNumber());

        for (String password : List.of("short", "password1234", "my" + idNumber.substring(6, 14))) {
            assertThat(guessAtRecovery(unknown, "12345678", password))
                    .isEqualTo(guessAtRecovery(known, "12345678", password));
        }
    }

    @Test
    void activationOfWhomNobodyHasInvitedTakesTheSameWay() {
        String invited = Visitor.newIdNumber();
        String active = Visitor.newIdNumber();
        visitor.register(active, Visitor.NAME);
        assertThat(visitor.post(
                                "/api/identity/activations",
                                List.of(Map.of("idNumber", invited, "name", "王芳", "email", email())),
                                staff.administrator())
                        .status())
                .isEqualTo(200);

        for (int attempt = 1; attempt <= 6; attempt++) {
            Work ofInvited = guessAtActivation(invited);

            assertThat(guessAtActivation(Visitor.newIdNumber())).isEqualTo(ofInvited);
            assertThat(guessAtActivation(active)).isEqualTo(ofInvited);
            assertThat(ofInvited.answer()).contains("identity.code-refused");
            assertThat(ofInvited.hashes()).isOne();
            assertThat(ofInvited.statements()).isNotEmpty();
        }
    }

    private String candidateWhoCanBeReached() {
        String idNumber = Visitor.newIdNumber();
        String email = email();
        visitor.register(idNumber, Visitor.NAME, Map.of("email", email));
        Reply verified = visitor.post(
                "/api/identity/me/contacts/verifications",
                Map.of("channel", "MAIL", "code", postbox.awaitCode(email, 1)),
                visitor.logIn(idNumber, Visitor.PASSWORD).token());
        assertThat(verified.status()).isEqualTo(200);
        return idNumber;
    }

    private String recoveryOf(String idNumber) {
        String recovery = JsonPath.read(
                visitor.post("/api/identity/recoveries", Map.of("login", idNumber), null)
                        .body(),
                "$.recoveryId");
        Awaitility.await("the recovery is answered")
                .until(() -> jdbc.sql("select count(*) from recovery where id = ? and asked_for is null")
                                .param(UuidBytes.of(UUID.fromString(recovery)))
                                .query(Integer.class)
                                .single()
                        == 1);
        return recovery;
    }

    private Work guessAtRecovery(String recovery, String code, String password) {
        return work(
                "/api/identity/recoveries/" + recovery + "/password",
                Map.of("code", code, "newPassword", password),
                withProof());
    }

    private Work guessAtActivation(String idNumber) {
        return work(
                "/api/identity/activations/redemption",
                Map.of("idNumber", idNumber, "code", "12345678", "password", NEW),
                withProof());
    }

    private static String email() {
        return "candidate-" + UUID.randomUUID() + "@example.org";
    }

    /** From another place each time, so that no place is known already. */
    private Map<String, String> withProof() {
        return Map.of(
                "X-Forwarded-For",
                "198.18.2." + SOURCES.incrementAndGet(),
                "Keju-Proof",
                Proofs.of(visitor.get("/api/identity/challenges?for=recovery", null)
                        .body()));
    }

    private void assertSameWork(String path, String member, String known, String unknown, int comparisons) {
        String source = "198.18.0." + SOURCES.incrementAndGet();
        Work ofKnown = work(path, member, known, source);
        Work ofUnknown = work(path, member, unknown, source);

        assertThat(ofUnknown).isEqualTo(ofKnown);
        assertThat(ofKnown.hashes()).isEqualTo(ofKnown.answer().startsWith("401") ? comparisons : 0);
    }

    private Work work(String path, String member, String login, String source) {
        return work(path, Map.of(member, login, "password", "not the password"), Map.of("X-Forwarded-For", source));
    }

    private Work work(String path, Map<String, String> entries, Map<String, String> headers) {
        long before = hashes();
        Reply[] reply = new Reply[1];
        List<String> sent = statements.during(() -> reply[0] = visitor.post(path, entries, null, headers));
        String answer = reply[0].status()
                + reply[0].body().replaceAll("\"traceId\":\"[^\"]*\"", "").replaceAll("\"instance\":\"[^\"]*\"", "");
        return new Work(answer, hashes() - before, sent);
    }

    /** In either lane: comparisons are made in the one, new hashes in the other. */
    private long hashes() {
        return registry.find("keju.hashing.wait").timers().stream()
                .mapToLong(timer -> timer.takeSnapshot().count())
                .sum();
    }

    private record Work(String answer, long hashes, List<String> statements) {}
}
