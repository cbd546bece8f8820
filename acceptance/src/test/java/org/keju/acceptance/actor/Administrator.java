package org.keju.acceptance.actor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** An exam administrator. */
public final class Administrator {

    private final ApplicationUnderTest keju;
    private Browser browser;

    public Administrator(ApplicationUnderTest keju) {
        this.keju = keju;
        browser = StaffPasswords.logIn(keju, "admin");
    }

    /** Logs in again, for instance after days have passed. */
    public void comesBack() {
        browser = StaffPasswords.logIn(keju, "admin");
    }

    /** The id of the published exam with this code. */
    public String exam(String code) {
        return StreamSupport.stream(browser.get("/api/exams").ok().json().spliterator(), false)
                .filter(exam -> exam.path("code").asString().equals(code))
                .map(exam -> exam.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** All that everybody can read about an exam. */
    public JsonNode announcementOf(String examId) {
        return browser.get("/api/exams/" + examId).ok().json();
    }

    /** The Chinese title of an exam. */
    public String title(String examId) {
        return announcementOf(examId).path("title").path("zh").asString();
    }

    /** Brings in a definition and gives the new exam's id. */
    public String definesAnExam(String yaml) {
        return browser.post("/api/exams", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .ok()
                .json()
                .path("examId")
                .asString();
    }

    /** What the table would change. */
    public JsonNode previewsPositions(String examId, String fileName, byte[] file) {
        return browser.upload(
                        "POST",
                        "/api/exams/" + examId + "/positions/preview",
                        fileName,
                        "application/octet-stream",
                        file)
                .ok()
                .json();
    }

    public JsonNode importsPositions(String examId, String fileName, byte[] file) {
        return browser.upload("POST", "/api/exams/" + examId + "/positions", fileName, "application/octet-stream", file)
                .ok()
                .json();
    }

    public void publishes(String examId) {
        browser.post("/api/exams/" + examId + "/publication").ok();
    }

    /** Brings in sites and rooms, as soon as ticket-service has heard of the exam. */
    public void importsSites(String examId, String csv) {
        Awaitility.await("ticket-service knows the exam")
                .atMost(Duration.ofSeconds(60))
                .until(() -> browser.upload(
                                        "PUT",
                                        "/api/seating/" + examId + "/sites",
                                        "sites.csv",
                                        "text/csv",
                                        csv.getBytes(StandardCharsets.UTF_8))
                                .status()
                        == 200);
    }

    public JsonNode seating(String examId) {
        return browser.get("/api/seating/" + examId).ok().json();
    }

    /** Waits until so many candidates are to be seated, and seats them. */
    public void arrangesTheSeatsOf(String examId, int completed) {
        Awaitility.await("ticket-service knows all candidates")
                .atMost(Duration.ofSeconds(90))
                .until(() -> seating(examId).path("completed").asInt() >= completed);
        browser.post("/api/seating/" + examId + "/arrangement").ok();
    }

    public JsonNode positions(String examId, String query) {
        return browser.get("/api/exams/" + examId + "/positions?" + query).ok().json();
    }

    /** Those who claim an ID number, as far as it is shown. */
    public JsonNode claimants(String maskedIdNumber) {
        return StreamSupport.stream(
                        browser.get("/api/identity/contested-id-numbers")
                                .ok()
                                .json()
                                .spliterator(),
                        false)
                .filter(contest -> contest.path("maskedIdNumber").asString().equals(maskedIdNumber))
                .map(contest -> contest.path("claimants"))
                .findFirst()
                .orElseThrow();
    }

    /** Takes somebody on, who then has a one-time password. */
    public JsonNode takesOn(String username, String role) {
        JsonNode appointed = browser.post(
                        "/api/identity/staff",
                        Map.of(
                                "username",
                                username,
                                "name",
                                "新职员",
                                "roles",
                                List.of(role),
                                "reason",
                                "more work than hands"))
                .ok()
                .json();
        StaffPasswords.handsOut(username, appointed.path("oneTimePassword").asString());
        return appointed.path("member");
    }

    /** Lets somebody in who has lost the phone. */
    public void resetsTheSecondFactorOf(String staffId) {
        browser.post("/api/identity/staff/" + staffId + "/second-factor-reset", Map.of("reason", "phone lost"))
                .ok();
    }

    public void closesTheAccount(String accountId, String reason) {
        browser.post("/api/identity/accounts/" + accountId + "/closure", Map.of("reason", reason))
                .ok();
    }
}
