package org.keju.acceptance.actor;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** Somebody new on the staff, with a phone. */
public final class StaffMember {

    private final Administrator administrator;
    private final ApplicationUnderTest keju;
    private final Browser browser;
    private final String username;
    private final InstantSource time;
    private String id = "";
    private Authenticator phone;
    private String lastCode = "";

    public StaffMember(ApplicationUnderTest keju, String username) {
        this.keju = keju;
        this.administrator = new Administrator(keju);
        this.browser = new Browser(keju.address());
        this.username = username;
        this.time = keju::now;
        this.phone = new Authenticator("A", time);
    }

    /** Taken on by the administrator, and logged in with a password that replaced the one-time one. */
    public void isTakenOn() {
        id = administrator.takesOn(username, "PHOTO_AUDITOR").path("id").asString();
        StaffPasswords.of(keju, username);
        logsIn(null).ok();
    }

    public void enrolsAPhone() {
        JsonNode proposal = browser.post("/api/identity/me/second-factor").ok().json();
        phone = new Authenticator(proposal.path("secret").asString(), time);
        browser.change("PUT", "/api/identity/me/second-factor", "*", Map.of("code", phone.codeIn(-1)))
                .ok();
    }

    public Answer logsInWithoutACode() {
        return logsIn(null);
    }

    /** With what the phone shows now. */
    public Answer logsInWithACode() {
        lastCode = phone.codeIn(0);
        return logsIn(lastCode);
    }

    /** As somebody would who looked over the shoulder. */
    public Answer logsInWithTheSameCodeAgain() {
        return logsIn(lastCode);
    }

    /** Tells the administrator that the phone is lost. */
    public void losesThePhone() {
        administrator.resetsTheSecondFactorOf(id);
    }

    public Answer looksAtOwnPage() {
        return browser.get("/api/identity/me");
    }

    private Answer logsIn(@Nullable String code) {
        Map<String, String> entries =
                new HashMap<>(Map.of("username", username, "password", StaffPasswords.of(keju, username)));
        if (code != null) {
            entries.put("code", code);
        }
        return browser.post("/api/identity/staff-sessions", entries);
    }
}
