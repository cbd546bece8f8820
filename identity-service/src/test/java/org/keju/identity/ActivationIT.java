package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("row-15")
@IdentityIntegrationTest
class ActivationIT {

    private final Visitor visitor;
    private final Postbox postbox;
    private final TestClock clock;
    private final Staff staff;
    private final String idNumber = Visitor.newIdNumber();
    private final String email = "invited-" + UUID.randomUUID() + "@example.org";

    @Autowired
    ActivationIT(Visitor visitor, Postbox postbox, TestClock clock, Staff staff) {
        this.visitor = visitor;
        this.postbox = postbox;
        this.clock = clock;
        this.staff = staff;
    }

    @Test
    void invitedPersonTakesTheAccountOverWithTheCodeAndNoDefaultPassword() {
        assertThat(outcomes(invite())).containsExactly("INVITED");
        assertThat(visitor.logIn(idNumber, idNumber.substring(12)).status()).isEqualTo(401);
        String code = postbox.awaitCode(email, 1);

        assertThat(activate("00000000").status()).isEqualTo(422);
        assertThat(activate(code).status()).isEqualTo(204);

        assertThat(activate(code).status()).isEqualTo(422);
        Reply loggedIn = visitor.logIn(idNumber, Visitor.PASSWORD);
        assertThat(JsonPath.<String>read(loggedIn.body(), "$.name")).isEqualTo("王芳");
        assertThat(JsonPath.<Boolean>read(loggedIn.body(), "$.passwordChangeRequired"))
                .isFalse();
        assertThat(outcomes(invite())).containsExactly("ALREADY_ACTIVE");
    }

    @Test
    void codeIsGoodForAWeekAndCanBeSentAgain() {
        invite();
        String first = postbox.awaitCode(email, 1);
        clock.advance(Duration.ofDays(7));
        assertThat(activate(first).status()).isEqualTo(422);

        assertThat(outcomes(invite())).containsExactly("INVITED_AGAIN");

        assertThat(activate(postbox.awaitCode(email, 2)).status()).isEqualTo(204);
    }

    @Test
    void codeCannotBeSpoiltByWhoeverKnowsTheIdNumber() {
        invite();
        String code = postbox.awaitCode(email, 1);
        for (int i = 0; i < 6; i++) {
            assertThat(activate("0000000" + i).status()).isEqualTo(422);
        }

        assertThat(activate(code.toLowerCase(Locale.ROOT).replace('-', '－')).status())
                .isEqualTo(204);
    }

    @Test
    void faultInOneLineStopsNoneOfTheOthers() {
        String known = Visitor.newIdNumber();
        visitor.register(known, "李明");

        Reply reply = visitor.post(
                "/api/identity/activations",
                List.of(
                        Map.of("idNumber", "1", "name", "王芳", "email", email),
                        Map.of("idNumber", known, "name", "李鸣", "email", email),
                        Map.of("idNumber", idNumber, "name", "王芳", "phone", "13900139000")),
                staff.administrator());

        assertThat(outcomes(reply)).containsExactly("FAULTY", "KNOWN_UNDER_ANOTHER_NAME", "INVITED");
        assertThat(JsonPath.<List<String>>read(reply.body(), "$[0].faults")).containsExactly("entry.id-number-shape");
    }

    @Test
    void listThatIsSentAgainAfterABrokenConnectionSendsNoSecondCode() {
        List<Map<String, String>> list = List.of(Map.of("idNumber", idNumber, "name", "王芳", "email", email));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String administrator = staff.administrator();

        Reply first = visitor.post("/api/identity/activations", list, administrator, key);
        Reply again = visitor.post("/api/identity/activations", list, administrator, key);

        assertThat(outcomes(first)).containsExactly("INVITED");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(activate(postbox.awaitCode(email, 1)).status()).isEqualTo(204);
        assertThat(postbox.to(email))
                .filteredOn(letter -> letter.text().contains("Activation code"))
                .hasSize(1);
    }

    @Test
    void nobodyLearnsWhoIsOnTheList() {
        invite();

        Reply listed = activate("00000000");
        Reply unknown = visitor.post(
                "/api/identity/activations/redemption",
                Map.of("idNumber", Visitor.newIdNumber(), "code", "00000000", "password", Visitor.PASSWORD),
                null);

        assertThat(unknown.status()).isEqualTo(listed.status());
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(listed));
    }

    @Test
    void onlyAnAdministratorInvites() {
        String candidate = Visitor.newIdNumber();
        visitor.register(candidate, "李明");

        assertThat(visitor.post(
                                "/api/identity/activations",
                                List.of(),
                                visitor.logIn(candidate, Visitor.PASSWORD).token())
                        .status())
                .isEqualTo(403);
    }

    private Reply invite() {
        return visitor.post(
                "/api/identity/activations",
                List.of(Map.of("idNumber", idNumber, "name", "王芳", "email", email)),
                staff.administrator());
    }

    private Reply activate(String code) {
        return visitor.post(
                "/api/identity/activations/redemption",
                Map.of("idNumber", idNumber, "code", code, "password", Visitor.PASSWORD),
                null);
    }

    private static List<String> outcomes(Reply reply) {
        return JsonPath.read(reply.body(), "$[*].outcome");
    }

    private static String withoutTrace(Reply reply) {
        return reply.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
