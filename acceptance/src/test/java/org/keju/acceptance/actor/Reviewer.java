package org.keju.acceptance.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** A qualification reviewer, who takes one case after the other. */
public final class Reviewer {

    private final Browser browser;

    public Reviewer(ApplicationUnderTest keju, String username) {
        browser = StaffPasswords.logIn(keju, username);
    }

    /** Takes the next case. */
    public Optional<JsonNode> claims() {
        Answer answer = browser.post("/api/reviews/claims").ok();
        return answer.status() == 204 ? Optional.empty() : Optional.of(answer.json());
    }

    public void approves(JsonNode reviewCase) {
        browser.post(path(reviewCase) + "/approval").ok();
    }

    public void rejects(JsonNode reviewCase, String reason, String note) {
        browser.post(path(reviewCase) + "/rejection", Map.of("reasons", List.of(reason), "note", note))
                .ok();
    }

    private static String path(JsonNode reviewCase) {
        return "/api/reviews/" + reviewCase.path("caseId").asString();
    }
}
