package org.keju.acceptance.actor;

import java.util.Map;
import java.util.Optional;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** A fee officer, who decides who need not pay. */
public final class FeeOfficer {

    private static final String CASES = "/api/reviews/exemption-cases";

    private final Browser browser;

    public FeeOfficer(ApplicationUnderTest keju, String username) {
        browser = StaffPasswords.logIn(keju, username);
    }

    /** Takes the next request. */
    public Optional<JsonNode> claims() {
        Answer answer = browser.post(CASES + "/claims").ok();
        return answer.status() == 204 ? Optional.empty() : Optional.of(answer.json());
    }

    /** The first sheet that the candidate handed in. */
    public byte[] looksAtTheEvidenceOf(JsonNode request) {
        String sheet = request.path("evidence").path(0).path("id").asString();
        return browser.get(path(request) + "/evidence/" + sheet).ok().bytes();
    }

    public void grants(JsonNode request) {
        browser.post(path(request) + "/approval", Map.of()).ok();
    }

    private static String path(JsonNode request) {
        return CASES + "/" + request.path("caseId").asString();
    }
}
