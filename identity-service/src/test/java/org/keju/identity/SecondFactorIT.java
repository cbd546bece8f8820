package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.config.IdentityProperties;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A house in which nobody works without a second factor. */
@IdentityIntegrationTest
@Import(Connections.class)
@TestPropertySource(properties = "keju.staff.second-factor=required")
class SecondFactorIT {

    private static final String CHOSEN = "chosen by its owner";
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    /** The one administrator of this test's database, who enrols once. */
    private static String adminToken = "";

    @SuppressWarnings("NullAway.Init") // with the first test
    private static Authenticator adminPhone;

    private final Visitor visitor;
    private final TestClock clock;
    private final Connections connections;
    private final Path passwords;

    @Autowired
    SecondFactorIT(Visitor visitor, TestClock clock, Connections connections, IdentityProperties properties) {
        this.visitor = visitor;
        this.clock = clock;
        this.connections = connections;
        this.passwords = Path.of(properties.staff().passwordsFile());
    }

    @BeforeEach
    void administratorIsAtWork() throws IOException {
        clock.advance(Duration.ofSeconds(60)); // every code of the test before is used or old
        if (adminToken.isEmpty()) {
            String oneTime = Files.readAllLines(passwords).stream()
                    .filter(line -> line.startsWith("admin "))
                    .findFirst()
                    .orElseThrow()
                    .substring("admin ".length());
            String token = withOwnPassword("admin", oneTime);
            adminPhone = Authenticator.proposedTo(token, visitor, clock);
            confirm(token, adminPhone.code());
            clock.advance(Duration.ofSeconds(60));
        }
        adminToken = visitor.logInStaff("admin", CHOSEN, adminPhone.code()).token();
    }

    @Test
    void noRoleCountsUntilTheSecondFactorIsEnrolled() throws Exception {
        Newcomer newcomer = appoint();
        String token = withOwnPassword(newcomer.username(), newcomer.oneTimePassword());
        Reply me = visitor.get("/api/identity/me", token);
        assertThat(JsonPath.<String>read(me.body(), "$.secondFactor")).isEqualTo("MISSING");
        assertThat(JsonPath.<List<String>>read(me.body(), "$.roles")).isEmpty();
        assertThat(Claims.of(token).getStringListClaim("roles")).isEmpty();

        Authenticator phone = Authenticator.proposedTo(token, visitor, clock);
        assertThat(confirm(token, "000000").status()).isEqualTo(422);
        Reply confirmed = confirm(token, phone.code());

        assertThat(JsonPath.<List<String>>read(confirmed.body(), "$.recoveryCodes"))
                .hasSize(10);
        assertThat(Claims.of(confirmed.token()).getStringListClaim("roles")).containsExactly("PHOTO_AUDITOR");
    }

    @Test
    void codeIsAskedForAndCountsOnce() {
        Enrolled member = enrol();
        clock.advance(Duration.ofSeconds(60));
        String code = member.phone().code();

        Reply without = visitor.logInStaff(member.username(), CHOSEN);
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.body()).contains("identity.second-factor-required");
        assertThat(visitor.logInStaff(member.username(), "a wrong password", code)
                        .body())
                .contains("identity.log-in-refused");
        assertThat(visitor.logInStaff(member.username(), CHOSEN, code).status()).isEqualTo(200);

        Reply replayed = visitor.logInStaff(member.username(), CHOSEN, code);
        assertThat(replayed.status()).isEqualTo(401);
        assertThat(replayed.body()).contains("identity.second-factor-refused");
    }

    @Test
    void oneCodeLetsInOneOfTwentyAtOnce() throws Exception {
        Enrolled member = enrol();
        clock.advance(Duration.ofSeconds(60));
        String code = member.phone().code();
        Callable<Integer> logIn =
                () -> visitor.logInStaff(member.username(), CHOSEN, code).status();

        try (ExecutorService thieves = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = thieves
                    .invokeAll(IntStream.range(0, 20).mapToObj(i -> logIn).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        }
    }

    @Test
    void refusedCodeTakesOneConnectionAtATime() {
        Enrolled member = enrol();
        String wrong = member.phone().code().equals("000000") ? "999999" : "000000";
        Authenticator.proposedTo(member.token(), visitor, clock);

        assertThat(connections.mostHeldDuring(() -> visitor.logInStaff(member.username(), CHOSEN, wrong)))
                .isEqualTo(1);
        assertThat(connections.mostHeldDuring(() -> confirm(member.token(), wrong)))
                .isEqualTo(1);
    }

    @Test
    void recoveryCodeStandsInForAPhoneOnce() {
        Enrolled member = enrol();
        String code = member.recoveryCodes().get(3);

        assertThat(visitor.logInStaff(member.username(), CHOSEN, code).status()).isEqualTo(200);
        assertThat(visitor.logInStaff(member.username(), CHOSEN, code).status()).isEqualTo(401);
        assertThat(visitor.logInStaff(
                                member.username(),
                                CHOSEN,
                                member.recoveryCodes().get(4))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void administratorResetsALostSecondFactor() {
        Enrolled member = enrol();

        Reply reset = visitor.post(
                "/api/identity/staff/" + member.id() + "/second-factor-reset", reason("phone lost"), adminToken);

        assertThat(reset.status()).isEqualTo(204);
        assertThat(visitor.renewSpent(member.token()).status()).isEqualTo(401);
        Reply back = visitor.logInStaff(member.username(), CHOSEN);
        assertThat(back.status()).isEqualTo(200);
        assertThat(JsonPath.<String>read(back.body(), "$.secondFactor")).isEqualTo("MISSING");
    }

    @Test
    void graveActAsksWhoItIsAfterTenMinutes() {
        clock.advance(Duration.ofMinutes(11));
        String token = visitor.renewSpent(adminToken).token();
        Map<String, Object> somebody = newcomer();

        Reply refused = visitor.post("/api/identity/staff", somebody, token);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("identity.reauthentication-required");
        assertThat(again(token, "a wrong password", adminPhone.code()).status()).isEqualTo(422);

        Reply again = again(token, CHOSEN, adminPhone.code());
        assertThat(again.status()).isEqualTo(200);
        assertThat(visitor.post("/api/identity/staff", somebody, again.token()).status())
                .isEqualTo(201);
    }

    private Reply again(String token, String password, String code) {
        return visitor.post(
                "/api/identity/sessions/current/authentication", Map.of("password", password, "code", code), token);
    }

    private record Newcomer(String id, String username, String oneTimePassword) {}

    private record Enrolled(
            String id, String username, String token, Authenticator phone, List<String> recoveryCodes) {}

    private Enrolled enrol() {
        Newcomer newcomer = appoint();
        String token = withOwnPassword(newcomer.username(), newcomer.oneTimePassword());
        Authenticator phone = Authenticator.proposedTo(token, visitor, clock);
        Reply confirmed = confirm(token, phone.code());
        return new Enrolled(
                newcomer.id(),
                newcomer.username(),
                confirmed.token(),
                phone,
                JsonPath.read(confirmed.body(), "$.recoveryCodes"));
    }

    private Newcomer appoint() {
        Map<String, Object> newcomer = newcomer();
        Reply appointed = visitor.post("/api/identity/staff", newcomer, adminToken);
        assertThat(appointed.status()).as(appointed.body()).isEqualTo(201);
        return new Newcomer(
                JsonPath.read(appointed.body(), "$.member.id"),
                JsonPath.read(appointed.body(), "$.member.username"),
                JsonPath.read(appointed.body(), "$.oneTimePassword"));
    }

    private static Map<String, Object> newcomer() {
        return Map.of(
                "username",
                "member" + NEWCOMERS.incrementAndGet(),
                "name",
                "新人",
                "roles",
                List.of("PHOTO_AUDITOR"),
                "reason",
                "needed for the exam");
    }

    private String withOwnPassword(String username, String oneTime) {
        String token = visitor.logInStaff(username, oneTime).token();
        return visitor.changePassword(token, oneTime, CHOSEN).token();
    }

    private Reply confirm(String token, String code) {
        return visitor.put("/api/identity/me/second-factor", Map.of("code", code), token);
    }

    private static Map<String, Object> reason(String reason) {
        return Map.of("reason", reason);
    }
}
