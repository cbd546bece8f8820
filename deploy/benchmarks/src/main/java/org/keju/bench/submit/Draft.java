package org.keju.bench.submit;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * One candidate's application, as far as it has come.
 *
 * @param version as the candidate saw it last
 */
record Draft(String id, String token, long version) {

    private static final String ANSWERS = """
        {"answers":{"phone":"13800138000","ethnicity":"汉族","politicalStatus":"05","education":"BACHELOR",\
        "school":"示例大学","major":"法学","graduatedOn":"2019-06-30","experience":"2015年起学习","testCity":"310000"}}""";

    static Draft begin(Site site, Identity identity, String exam)
            throws IOException, InterruptedException, GeneralSecurityException {
        String token = identity.tokenFor(UUID.randomUUID());
        String id = site.send("POST", "/api/exams/" + exam + "/applications", token, null, null)
                .path("id")
                .asString();
        return new Draft(id, token, 0);
    }

    /** All that comes before the submission. The notice must have been on show for its countdown. */
    Draft complete(Site site, String position) throws IOException, InterruptedException {
        site.send("POST", own("/pledges/notice"), token, null, "{}");
        long pledged = site.send(
                        "POST", own("/pledges/honesty"), token, null, "{\"signature\":\"" + Identity.NAME + "\"}")
                .path("version")
                .asLong();
        long filled = site.send("PUT", own("/form"), token, pledged, ANSWERS)
                .path("version")
                .asLong();
        long chosen = site.send("PUT", own("/position"), token, filled, "{\"positionKey\":\"" + position + "\"}")
                .path("version")
                .asLong();
        return new Draft(id, token, chosen);
    }

    void submit(Site site) throws IOException, InterruptedException {
        site.send("POST", own("/submission"), token, version, null);
    }

    private String own(String path) {
        return "/api/applications/" + id + path;
    }
}
