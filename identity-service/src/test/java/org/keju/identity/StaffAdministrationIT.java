package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.config.IdentityProperties;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A house with no staff but its first administrator. */
@IdentityIntegrationTest
@TestPropertySource(properties = "keju.identity.staff.demo=false")
class StaffAdministrationIT {

    private static final String CHOSEN = "chosen by its owner";
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();
    private static boolean begun;

    private final Visitor visitor;
    private final TestClock clock;
    private final Path passwords;
    private final JdbcClient jdbc;
    private String admin = "";

    @Autowired
    StaffAdministrationIT(Visitor visitor, TestClock clock, IdentityProperties properties, JdbcClient jdbc) {
        this.visitor = visitor;
        this.clock = clock;
        this.passwords = Path.of(properties.staff().passwordsFile());
        this.jdbc = jdbc;
    }

    @BeforeEach
    void firstAdministratorIsAtWork() throws IOException {
        if (!begun) {
            List<String> lines = Files.readAllLines(passwords);
            assertThat(lines).singleElement().asString().startsWith("admin ");
            String oneTime = lines.getFirst().substring("admin ".length());
            visitor.changePassword(visitor.logInStaff("admin", oneTime).token(), oneTime, CHOSEN);
            begun = true;
        }
        admin = visitor.logInStaff("admin", CHOSEN).token();
    }

    @Test
    void whoLeavesIsLoggedOutAtOnceAndStaysOut() {
        Reply member = appoint(List.of("REVIEWER"), List.of("130"));
        String token = logInFirst(member);

        Reply left = change(member, Map.of("active", false, "version", versionOf(username(member))));

        assertThat(left.status()).isEqualTo(200);
        assertThat(visitor.renewSpent(token).status()).isEqualTo(401);
        assertThat(visitor.get("/api/identity/me", token).status()).isEqualTo(401);
        assertThat(visitor.logInStaff(username(member), CHOSEN).status()).isEqualTo(401);
    }

    @Test
    void reviewersTokenNamesTheAgencies() throws Exception {
        Reply member = appoint(List.of("REVIEWER"), List.of("131", "130"));

        assertThat(Claims.of(logInFirst(member)).getStringListClaim("agency")).containsExactly("130", "131");
    }

    @Test
    void oneTimePasswordEndsUnused() {
        Reply member = appoint(List.of("REVIEWER"), List.of());
        clock.advance(Duration.ofHours(72));

        Reply late = visitor.logInStaff(username(member), oneTimePassword(member));
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body()).contains("identity.one-time-password-expired");

        admin = visitor.logInStaff("admin", CHOSEN).token();
        Reply issued = visitor.post(
                "/api/identity/staff/" + id(member) + "/one-time-password", Map.of("reason", "was ill"), admin);
        assertThat(visitor.logInStaff(username(member), JsonPath.read(issued.body(), "$.password"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyChangesTheirOwnPosition() {
        Reply me = visitor.get("/api/identity/me", admin);
        Reply refused = visitor.put(
                "/api/identity/staff/" + JsonPath.read(me.body(), "$.id"),
                Map.of(
                        "version",
                        versionOf("admin"),
                        "name",
                        "考务管理员",
                        "roles",
                        List.of("AUDITOR"),
                        "active",
                        true,
                        "reason",
                        "to see whether it works"),
                admin);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("identity.staff-own-position");
    }

    @Test
    void changeOfWhatSomebodyElseHasChangedIsRefused() {
        Reply member = appoint(List.of("REVIEWER"), List.of());
        change(member, Map.of("name", "改名"));

        assertThat(change(member, Map.of("name", "又改名")).status()).isEqualTo(412);
    }

    @Test
    void takenUserNameIsRefused() {
        Reply member = appoint(List.of("REVIEWER"), List.of());
        Map<String, Object> same = Map.of(
                "username", username(member), "name", "同名", "roles", List.of("AUDITOR"), "reason", "another one");

        assertThat(visitor.post("/api/identity/staff", same, admin).status()).isEqualTo(409);
    }

    @Test
    void onlyAdministratorsSeeTheStaff() {
        String auditor = logInFirst(appoint(List.of("AUDITOR"), List.of()));

        assertThat(visitor.get("/api/identity/staff", auditor).status()).isEqualTo(403);
        assertThat(visitor.get("/api/identity/security-log", auditor).status()).isEqualTo(200);
        assertThat(visitor.get("/api/identity/staff", admin).status()).isEqualTo(200);
    }

    @Test
    void everyChangeStandsInTheLogWithActorAndReason() {
        Reply member = appoint(List.of("REVIEWER"), List.of());
        Reply log = visitor.get("/api/identity/security-log?account=" + id(member), admin);

        assertThat(JsonPath.<String>read(log.body(), "$.items[0].happening")).isEqualTo("STAFF_APPOINTED");
        assertThat(JsonPath.<String>read(log.body(), "$.items[0].actorUsername"))
                .isEqualTo("admin");
        assertThat(JsonPath.<String>read(log.body(), "$.items[0].reason")).isEqualTo("needed for the exam");
        assertThat(JsonPath.<String>read(log.body(), "$.items[0].source")).isEqualTo("203.0.113.0/24");
    }

    @Test
    void databaseRefusesToChangeTheLogAndTheChainShowsWhoDidItAllTheSame() {
        appoint(List.of("REVIEWER"), List.of());
        assertThat(check()).isEqualTo("true true");
        assertThatThrownBy(() ->
                        jdbc.sql("update security_log set reason = 'nothing'").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("delete from security_log").update())
                .hasMessageContaining("only ever added to");

        jdbc.sql("drop trigger security_log_refuses_update").update();
        jdbc.sql("update security_log set reason = 'nothing' where happening = 'STAFF_APPOINTED' and chain is not null")
                .update();
        assertThat(check()).isEqualTo("false false");
        jdbc.sql(
                        "update security_log set reason = 'needed for the exam' where reason = 'nothing' and actor_id <> account_id")
                .update();
        jdbc.sql("update security_log set reason = 'start' where reason = 'nothing'")
                .update();
        assertThat(check()).isEqualTo("true false");
    }

    @Test
    void hoursCountLogInsAndFailures() {
        visitor.logInStaff("admin", "a wrong password");
        clock.advance(Duration.ofSeconds(1)); // the chart ends before the present moment
        Reply hours = visitor.get("/api/identity/security-log/hours", admin);

        assertThat(JsonPath.<List<Integer>>read(hours.body(), "$[*].loggedIn")).anyMatch(count -> count > 0);
    }

    private String check() {
        String body = visitor.get("/api/identity/security-log/check", admin).body();
        return JsonPath.read(body, "$.intact") + " " + JsonPath.read(body, "$.guarded");
    }

    private Reply appoint(List<String> roles, List<String> agencies) {
        Reply appointed = visitor.post(
                "/api/identity/staff",
                Map.of(
                        "username",
                        "member" + NEWCOMERS.incrementAndGet(),
                        "name",
                        "新人",
                        "roles",
                        roles,
                        "agencies",
                        agencies,
                        "reason",
                        "needed for the exam"),
                admin);
        assertThat(appointed.status()).as(appointed.body()).isEqualTo(201);
        return appointed;
    }

    private Reply change(Reply member, Map<String, Object> differently) {
        Map<String, Object> change = new HashMap<>(Map.of(
                "version",
                JsonPath.<Integer>read(member.body(), "$.member.version"),
                "name",
                "新人",
                "roles",
                List.of("REVIEWER"),
                "active",
                true,
                "reason",
                "told so by the head"));
        change.putAll(differently);
        return visitor.put("/api/identity/staff/" + id(member), change, admin);
    }

    private int versionOf(String username) {
        String body = visitor.get("/api/identity/staff", admin).body();
        return JsonPath.<List<Integer>>read(body, "$[?(@.username == '" + username + "')].version")
                .getFirst();
    }

    private String logInFirst(Reply member) {
        String token =
                visitor.logInStaff(username(member), oneTimePassword(member)).token();
        return visitor.changePassword(token, oneTimePassword(member), CHOSEN).token();
    }

    private static String id(Reply member) {
        return JsonPath.read(member.body(), "$.member.id");
    }

    private static String username(Reply member) {
        return JsonPath.read(member.body(), "$.member.username");
    }

    private static String oneTimePassword(Reply member) {
        return JsonPath.read(member.body(), "$.oneTimePassword");
    }
}
