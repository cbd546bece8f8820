package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.domain.StaffRole;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate without a verified address stands at the counter with the ID card. */
@Tag("row-16")
@IdentityIntegrationTest
class CounterIT {

    private static final String REPLACEMENT = "a password never used before";
    private static final String LOOK_UPS = "/api/identity/candidate-look-ups";

    private final Visitor visitor;
    private final Postbox postbox;
    private final Staff staff;
    private final TestClock clock;
    private final String idNumber = Visitor.newIdNumber();
    private final String email = "counter-" + UUID.randomUUID() + "@example.org";
    private String accountId = "";
    private String clerk = "";

    @Autowired
    CounterIT(Visitor visitor, Postbox postbox, Staff staff, TestClock clock) {
        this.visitor = visitor;
        this.postbox = postbox;
        this.staff = staff;
        this.clock = clock;
    }

    @BeforeEach
    void candidateHasForgottenThePassword() {
        accountId = JsonPath.read(visitor.register(idNumber, Visitor.NAME).body(), "$.accountId");
        clerk = staff.administrator();
    }

    @Test
    void candidateIsFoundByTheWholeNumberAndItIsOnRecord() {
        Reply found = lookUp(idNumber.toLowerCase(java.util.Locale.ROOT), clerk);

        assertThat(found.status()).isEqualTo(200);
        assertThat(JsonPath.<String>read(found.body(), "$[0].accountId")).isEqualTo(accountId);
        assertThat(JsonPath.<String>read(found.body(), "$[0].name")).isEqualTo(Visitor.NAME);
        assertThat(JsonPath.<List<Object>>read(found.body(), "$[0].contacts")).isEmpty();
        assertThat(found.body()).doesNotContain(idNumber);
        assertThat(happenings()).contains("CANDIDATE_LOOKED_UP");
        assertThat(JsonPath.<String>read(log("?account=" + accountId), "$.items[0].actorUsername"))
                .startsWith("colleague");
    }

    @Test
    void recordedAddressServesForTheOrdinaryRecovery() {
        Reply recorded = record(accountId, Map.of("email", email, "reason", "身份证已核对"), clerk);
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(JsonPath.<String>read(recorded.body(), "$[0].address")).isEqualTo("c***@example.org");
        assertThat(happenings()).contains("CONTACT_RECORDED");

        Reply asked = visitor.post("/api/identity/recoveries", Map.of("login", idNumber), null);
        Reply recovered = visitor.post(
                "/api/identity/recoveries/" + JsonPath.read(asked.body(), "$.recoveryId") + "/password",
                Map.of("code", postbox.awaitCode(email, 1), "newPassword", REPLACEMENT),
                null);

        assertThat(recovered.status()).isEqualTo(204);
        assertThat(visitor.logIn(idNumber, REPLACEMENT).status()).isEqualTo(200);
    }

    @Test
    void oldAddressIsToldAndWhatSomebodyElseProposedIsForgotten() {
        record(accountId, Map.of("email", email, "reason", "身份证已核对"), clerk);
        String impostor = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String wanted = "impostor-" + UUID.randomUUID() + "@example.org";
        visitor.put(
                "/api/identity/me/contacts", Map.of("currentPassword", Visitor.PASSWORD, "email", wanted), impostor);
        String code = postbox.awaitCode(wanted, 1);

        String latest = "latest-" + UUID.randomUUID() + "@example.org";
        record(accountId, Map.of("email", latest, "phone", "139 0013 9000", "reason", "身份证已核对"), clerk);

        postbox.awaitLetter(email, "recorded new contact details");
        visitor.post("/api/identity/me/contacts/verifications", Map.of("channel", "MAIL", "code", code), impostor);
        assertThat(lookUp(idNumber, clerk).body())
                .contains("l***@example.org", "139****9000")
                .doesNotContain("i***@example.org", "c***@example.org");
    }

    @Test
    void bothAreFoundWhereTwoClaimOneNumber() {
        visitor.register(idNumber, "王方", Map.of("warningsAccepted", List.of("identity.id-number-known")));

        Reply found = lookUp(idNumber, clerk);

        assertThat(JsonPath.<List<String>>read(found.body(), "$[*].name")).containsExactly(Visitor.NAME, "王方");
        assertThat(JsonPath.<List<Boolean>>read(found.body(), "$[*].idNumberContested"))
                .containsExactly(true, true);
    }

    @Test
    void nobodyFoundIsNotFoundAndOnRecordAllTheSame() {
        assertThat(lookUp(Visitor.newIdNumber(), clerk).status()).isEqualTo(404);
        assertThat(record(UUID.randomUUID().toString(), Map.of("email", email, "reason", "x"), clerk)
                        .status())
                .isEqualTo(404);

        assertThat(JsonPath.<String>read(log("?happening=CANDIDATE_LOOKED_UP"), "$.items[0].reason"))
                .isEqualTo("no-account");
    }

    @Test
    void eachOfTheTwoAsksForARecentLogIn() {
        String longAgo = staff.administratorOfLongAgo(clock);

        assertThat(List.of(
                        lookUp(idNumber, longAgo),
                        record(accountId, Map.of("email", email, "reason", "身份证已核对"), longAgo)))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(401);
                    assertThat(reply.body()).contains("identity.reauthentication-required");
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXAM_ADMINISTRATOR")
    void noOtherRoleMay(StaffRole role) {
        assertRefused(403, staff.member(role));
    }

    @Test
    void neitherMayACandidateNorAnybody() {
        assertRefused(403, visitor.logIn(idNumber, Visitor.PASSWORD).token());
        assertThat(visitor.post(LOOK_UPS, Map.of("idNumber", idNumber), null).status())
                .isEqualTo(401);
        assertThat(visitor.post(contactsOf(accountId), Map.of("email", email, "reason", "x"), null)
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "110105194912310021", "' or 1=1 --", "%", "11010519491231002*", "\u202E𠮷"})
    void whatIsNoIdNumberIsRefused(String typed) {
        assertThat(lookUp(typed, clerk).status()).isEqualTo(422);
    }

    @Test
    void addressHasToBeOneAndTheReasonToBeGiven() {
        assertThat(record(accountId, Map.of("email", "nobody", "reason", "x"), clerk)
                        .body())
                .contains("entry.email-shape");
        assertThat(record(accountId, Map.of("phone", "12", "reason", "x"), clerk)
                        .body())
                .contains("entry.phone-shape");
        assertThat(record(accountId, Map.of("reason", "x"), clerk).body()).contains("entry.contact-missing");
        assertThat(record(accountId, Map.of("email", email, "reason", " "), clerk)
                        .status())
                .isEqualTo(400);
        assertThat(happenings()).doesNotContain("CONTACT_RECORDED");
    }

    private void assertRefused(int status, String token) {
        assertThat(lookUp(idNumber, token).status()).isEqualTo(status);
        assertThat(record(accountId, Map.of("email", email, "reason", "x"), token)
                        .status())
                .isEqualTo(status);
    }

    private Reply lookUp(String number, String token) {
        return visitor.post(LOOK_UPS, Map.of("idNumber", number), token);
    }

    private Reply record(String account, Map<String, String> entries, String token) {
        return visitor.post(contactsOf(account), entries, token);
    }

    private static String contactsOf(String account) {
        return "/api/identity/accounts/" + account + "/contacts";
    }

    private List<String> happenings() {
        return JsonPath.read(log("?account=" + accountId), "$.items[*].happening");
    }

    private String log(String query) {
        return visitor.get("/api/identity/security-log" + query, clerk).body();
    }
}
