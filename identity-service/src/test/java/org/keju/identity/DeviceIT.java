package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.domain.Session;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Where somebody is logged in, and by what name. */
@IdentityIntegrationTest
class DeviceIT {

    private static final String SESSIONS = "/api/identity/sessions";

    private final Visitor visitor;
    private final TestClock clock;
    private final String idNumber = Visitor.newIdNumber();

    @Autowired
    DeviceIT(Visitor visitor, TestClock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    @BeforeEach
    void candidateIsRegistered() {
        visitor.register(idNumber, Visitor.NAME, Map.of("accountName", "Ming_" + idNumber.substring(8, 14)));
    }

    @Test
    void sessionsAreListedWithDeviceAndMaskedSourceAndThisOneMarked() {
        visitor.logIn(idNumber, Visitor.PASSWORD);
        String here = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        Reply list = visitor.get(SESSIONS, here);

        assertThat(JsonPath.<List<String>>read(list.body(), "$[*].device.browser"))
                .containsExactly("CHROME", "CHROME");
        assertThat(JsonPath.<List<String>>read(list.body(), "$[*].device.platform"))
                .containsExactly("ANDROID", "ANDROID");
        assertThat(JsonPath.<List<String>>read(list.body(), "$[*].source")).containsOnly("203.0.*.*");
        assertThat(JsonPath.<List<Boolean>>read(list.body(), "$[*].current")).containsExactly(true, false);
    }

    @Test
    void sessionThatHasPausedForTooLongIsNotListed() {
        visitor.logIn(idNumber, Visitor.PASSWORD);
        clock.advance(Session.LONGEST_PAUSE.plusSeconds(1));
        String here = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        assertThat(JsonPath.<List<Boolean>>read(visitor.get(SESSIONS, here).body(), "$[*].current"))
                .containsExactly(true);
    }

    @Test
    void anotherSessionCanBeEndedAndSomebodyElsesCannot() {
        String there = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String here = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String other = JsonPath.<List<String>>read(visitor.get(SESSIONS, here).body(), "$[?(@.current == false)].id")
                .getFirst();
        String stranger = Visitor.newIdNumber();
        visitor.register(stranger, Visitor.NAME);

        String strangers = visitor.logIn(stranger, Visitor.PASSWORD).token();
        assertThat(visitor.delete(SESSIONS + "/" + other, strangers).status()).isEqualTo(404);
        assertThat(visitor.get("/api/identity/me", there).status()).isEqualTo(200);
        assertThat(visitor.delete(SESSIONS + "/" + other, here).status()).isEqualTo(204);

        assertThat(visitor.get("/api/identity/me", there).status()).isEqualTo(401);
        assertThat(visitor.get("/api/identity/me", here).status()).isEqualTo(200);
    }

    @Test
    void allOtherSessionsCanBeEndedAtOnce() {
        String there = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String here = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        assertThat(visitor.delete(SESSIONS, here).status()).isEqualTo(204);

        assertThat(visitor.get(SESSIONS, there).status()).isEqualTo(401);
        assertThat(JsonPath.<List<String>>read(visitor.get(SESSIONS, here).body(), "$[*].id"))
                .hasSize(1);
    }

    @Tag("row-9")
    @Test
    void accountNameAndIdNumberAreTwoWaysIntoOneAccount() {
        String name = "ming_" + idNumber.substring(8, 14);

        for (Map<String, String> way : List.of(
                Map.of("login", name.toUpperCase(java.util.Locale.ROOT)),
                Map.of("accountName", name),
                Map.of("login", idNumber),
                Map.of("idNumber", idNumber))) {
            assertThat(logIn(way).status()).isEqualTo(200);
        }
        assertThat(logIn(Map.of()).status()).isEqualTo(400);
        assertThat(logIn(Map.of("login", "nobody-here")).status()).isEqualTo(401);
    }

    @Test
    void accountNameIsTakenOnlyOnce() {
        Reply taken = visitor.register(
                Visitor.newIdNumber(), Visitor.NAME, Map.of("accountName", "MING_" + idNumber.substring(8, 14)));

        assertThat(JsonPath.<List<String>>read(taken.body(), "$.errors[*].code"))
                .containsExactly("entry.account-name-taken");
    }

    private Reply logIn(Map<String, String> way) {
        Map<String, String> request = new java.util.HashMap<>(way);
        request.put("password", Visitor.PASSWORD);
        return visitor.post(SESSIONS, request, null);
    }
}
