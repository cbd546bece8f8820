package org.keju.acceptance.actor;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** Somebody new on the staff, with a phone. */
public final class StaffMember {

    private static final String CHOSEN = "a sentence that nobody guesses";

    private final Browser administrator;
    private final Browser browser;
    private final String username;
    private String id = "";
    private final InstantSource time;
    private Authenticator phone;
    private String lastCode = "";

    public StaffMember(ApplicationUnderTest keju, String username) {
        this.administrator = StaffPasswords.logIn(keju, "admin");
        this.browser = new Browser(keju.address());
        this.username = username;
        this.time = keju::now;
        this.phone = new Authenticator("A", time);
    }

    /** Taken on by the administrator, with a one-time password replaced at the first log-in. */
    public void isTakenOn() {
        JsonNode appointed = administrator
                .post(
                        "/api/identity/staff",
                        Map.of(
                                "username",
                                username,
                                "name",
                                "新审核员",
                                "roles",
                                List.of("PHOTO_AUDITOR"),
                                "reason",
                                "more photos than hands"))
                .ok()
                .json();
        id = appointed.path("member").path("id").asString();
        String oneTime = appointed.path("oneTimePassword").asString();
        logsIn(oneTime, null).ok();
        browser.post("/api/identity/me/password", Map.of("currentPassword", oneTime, "newPassword", CHOSEN))
                .ok();
    }

    public void enrolsAPhone() {
        JsonNode proposal = browser.post("/api/identity/me/second-factor").ok().json();
        phone = new Authenticator(proposal.path("secret").asString(), time);
        browser.change("PUT", "/api/identity/me/second-factor", "*", Map.of("code", phone.codeIn(-1)))
                .ok();
    }

    public Answer logsInWithoutACode() {
        return logsIn(CHOSEN, null);
    }

    /** With what the phone shows now. */
    public Answer logsInWithACode() {
        lastCode = phone.codeIn(0);
        return logsIn(CHOSEN, lastCode);
    }

    /** As somebody would who looked over the shoulder. */
    public Answer logsInWithTheSameCodeAgain() {
        return logsIn(CHOSEN, lastCode);
    }

    /** Tells the administrator that the phone is lost. */
    public void losesThePhone() {
        administrator
                .post("/api/identity/staff/" + id + "/second-factor-reset", Map.of("reason", "phone lost"))
                .ok();
    }

    public Answer looksAtOwnPage() {
        return browser.get("/api/identity/me");
    }

    private Answer logsIn(String password, @Nullable String code) {
        Map<String, String> entries = new HashMap<>(Map.of("username", username, "password", password));
        if (code != null) {
            entries.put("code", code);
        }
        return browser.post("/api/identity/staff-sessions", entries);
    }
}
