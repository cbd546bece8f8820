package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.domain.CandidateAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Whoever asks cannot learn who has an account: not from the words, not from the status, and not from the time, which is
 * measured here by the work it takes, for a clock would tell more of the machine than of the service.
 */
@IdentityIntegrationTest
@Import(Statements.class)
class EnumerationIT {

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

    @Autowired
    EnumerationIT(Visitor visitor, Statements statements, MeterRegistry registry) {
        this.visitor = visitor;
        this.statements = statements;
        this.registry = registry;
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

    private void assertSameWork(String path, String member, String known, String unknown, int comparisons) {
        String source = "198.18.0." + SOURCES.incrementAndGet();
        Work ofKnown = work(path, member, known, source);
        Work ofUnknown = work(path, member, unknown, source);

        assertThat(ofUnknown).isEqualTo(ofKnown);
        assertThat(ofKnown.hashes()).isEqualTo(ofKnown.answer().startsWith("401") ? comparisons : 0);
    }

    private Work work(String path, String member, String login, String source) {
        long before = hashes();
        Reply[] reply = new Reply[1];
        List<String> sent = statements.during(() -> reply[0] = visitor.post(
                path, Map.of(member, login, "password", "not the password"), null, Map.of("X-Forwarded-For", source)));
        String answer = reply[0].status() + reply[0].body().replaceAll("\"traceId\":\"[^\"]*\"", "");
        return new Work(answer, hashes() - before, sent);
    }

    private long hashes() {
        return registry.find("keju.hashing.wait").tag("lane", "log-in").timers().stream()
                .mapToLong(timer -> timer.takeSnapshot().count())
                .sum();
    }

    private record Work(String answer, long hashes, List<String> statements) {}
}
