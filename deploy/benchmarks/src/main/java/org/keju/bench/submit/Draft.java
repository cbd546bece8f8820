package org.keju.bench.submit;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.keju.bench.IdentityStandIn;

/**
 * One candidate's application, as far as it has come.
 *
 * @param version as the candidate saw it last
 */
record Draft(String id, String token, long version) {

    private static final String NAME = "张伟";

    private static final Map<String, String> PERSON = Map.of(
            "name", NAME,
            "birthdate", "1998-03-05",
            "gender", "male",
            "id_number_masked", "1101**********0013");

    private static final String ANSWERS = """
        {"answers":{"phone":"13800138000","ethnicity":"汉族","politicalStatus":"05","education":"BACHELOR",\
        "school":"示例大学","major":"法学","graduatedOn":"2019-06-30","experience":"2015年起学习","testCity":"310000"}}""";

    static Draft begin(Site site, IdentityStandIn identity, String exam) throws IOException, InterruptedException {
        String token = identity.token(UUID.randomUUID(), "CANDIDATE", PERSON);
        String id = site.send("POST", "/api/exams/" + exam + "/applications", token, null, null)
                .path("id")
                .asString();
        return new Draft(id, token, 0);
    }

    /** All that comes before the submission. The notice must have been on show for its countdown. */
    Draft complete(Site site, String position) throws IOException, InterruptedException {
        site.send("POST", own("/pledges/notice"), token, null, "{}");
        long pledged = site.send("POST", own("/pledges/honesty"), token, null, "{\"signature\":\"" + NAME + "\"}")
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
