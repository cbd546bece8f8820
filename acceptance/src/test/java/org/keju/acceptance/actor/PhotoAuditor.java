package org.keju.acceptance.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** A photo auditor, who takes one photo after the other. */
public final class PhotoAuditor {

    private final Browser browser;

    public PhotoAuditor(ApplicationUnderTest keju, String username) {
        browser = StaffPasswords.logIn(keju, username);
    }

    /** Takes the next photo. */
    public Optional<JsonNode> claims() {
        Answer answer = browser.post("/api/photo-audits/claims").ok();
        return answer.status() == 204 ? Optional.empty() : Optional.of(answer.json());
    }

    public byte[] looksAt(JsonNode audit) {
        return browser.get(path(audit) + "/image").ok().bytes();
    }

    public void approves(JsonNode audit) {
        browser.post(path(audit) + "/approval").ok();
    }

    public void rejects(JsonNode audit, String reason, String note) {
        browser.post(path(audit) + "/rejection", Map.of("reasons", List.of(reason), "note", note))
                .ok();
    }

    private static String path(JsonNode audit) {
        return "/api/photo-audits/" + audit.path("photoId").asString();
    }
}
