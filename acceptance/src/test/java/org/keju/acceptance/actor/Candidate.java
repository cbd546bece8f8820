package org.keju.acceptance.actor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** A candidate, and what a candidate does. Each method is one thing a person does on the site. */
public final class Candidate {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Browser browser;
    private final Identity identity;
    private String examId = "";
    private String applicationId = "";

    public Candidate(ApplicationUnderTest keju, String name) {
        this(keju, Identity.named(name));
    }

    public Candidate(ApplicationUnderTest keju, Identity identity) {
        browser = new Browser(keju.address());
        this.identity = identity;
    }

    public void registers() {
        triesToRegister(Map.of()).ok();
    }

    /** Registers with more than has to be, such as an e-mail address, or in spite of a warning. */
    public Answer triesToRegister(Map<String, Object> more) {
        Map<String, Object> entries = new LinkedHashMap<>(Map.of(
                "idNumber", identity.idNumber(),
                "idNumberAgain", identity.idNumber(),
                "name", identity.name(),
                "nameAgain", identity.name(),
                "password", identity.password()));
        entries.putAll(more);
        return browser.post("/api/identity/accounts", entries);
    }

    public void verifiesTheMailAddress(String code) {
        browser.post("/api/identity/me/contacts/verifications", Map.of("channel", "MAIL", "code", code))
                .ok();
    }

    /** Answers with the number under which the new password is handed in. */
    public String hasForgottenThePassword() {
        return browser.post("/api/identity/recoveries", Map.of("login", identity.idNumber()))
                .ok()
                .json()
                .path("recoveryId")
                .asString();
    }

    public Answer choosesAPassword(String recovery, String code, String password) {
        return browser.post(
                "/api/identity/recoveries/" + recovery + "/password", Map.of("code", code, "newPassword", password));
    }

    public Answer triesToLogIn(String password) {
        return browser.post("/api/identity/sessions", Map.of("login", identity.idNumber(), "password", password));
    }

    public void logsIn() {
        browser.post("/api/identity/sessions", Map.of("idNumber", identity.idNumber(), "password", identity.password()))
                .ok();
    }

    public void logsOut() {
        browser.delete("/api/identity/sessions/current").ok();
    }

    public Answer asksWhoSheIs() {
        return browser.get("/api/identity/me");
    }

    public void startsAnApplicationFor(String exam) {
        examId = exam;
        applicationId = triesToApplyFor(exam).ok().json().path("id").asString();
    }

    public Answer triesToApplyFor(String exam) {
        return browser.post("/api/exams/" + exam + "/applications");
    }

    public void acceptsEveryPledge() {
        for (JsonNode pledge : exam().path("pledges")) {
            Map<String, Object> acceptance = pledge.path("kind").asString().equals("TYPED_SIGNATURE")
                    ? Map.of("signature", identity.name())
                    : Map.of();
            reads(pledge, acceptance);
        }
    }

    /** A pledge with a countdown cannot be accepted before its text has been on show for a while. */
    private void reads(JsonNode pledge, Map<String, Object> acceptance) {
        String path = application() + "/pledges/" + pledge.path("id").asString();
        Awaitility.await("the pledge may be accepted")
                .atMost(PATIENCE)
                .pollInterval(Patience.GROWING)
                .until(() -> browser.post(path, acceptance).status() == 200);
    }

    public void fillsInTheForm() {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (JsonNode section : exam().path("form").path("sections")) {
            for (JsonNode field : section.path("fields")) {
                answers.put(field.path("name").asString(), answerTo(field));
            }
        }
        browser.change("PUT", application() + "/form", version(), Map.of("answers", answers))
                .ok();
    }

    private static Object answerTo(JsonNode field) {
        return switch (field.path("type").asString()) {
            case "CHOICE" -> field.path("choices").get(0).path("value").asString();
            case "DATE" -> "2019-06-30";
            case "NUMBER" -> 3;
            default ->
                switch (field.path("name").asString()) {
                    case "phone" -> "13800138000";
                    case "email" -> "candidate@example.org";
                    case "postcode" -> "200000";
                    default -> "示例内容";
                };
        };
    }

    public Answer chooses(String positionKey) {
        return browser.change("PUT", application() + "/position", version(), Map.of("positionKey", positionKey));
    }

    public Answer submits() {
        return browser.change("POST", application() + "/submission", version(), Map.of());
    }

    /** All that one does alone: from the registration to the submitted application. */
    public void registersAndAppliesFor(String exam, String positionKey) {
        registersAndFillsInFor(exam, positionKey);
        submits().ok();
    }

    /** Everything but the last click: the application is complete and not submitted. */
    public void registersAndFillsInFor(String exam, String positionKey) {
        registers();
        logsIn();
        startsAnApplicationFor(exam);
        acceptsEveryPledge();
        fillsInTheForm();
        chooses(positionKey).ok();
    }

    public Answer withdraws() {
        return browser.change("POST", application() + "/withdrawal", version(), Map.of());
    }

    public void uploadsAPhoto() {
        triesToUploadAPhoto().ok();
    }

    public Answer triesToUploadAPhoto() {
        return browser.upload("PUT", photo(), "me.jpg", "image/jpeg", Portrait.jpeg(identity.hashCode()));
    }

    public void confirmsThePhoto() {
        browser.post(photo() + "/confirmation").ok();
    }

    /** Pays the fee in the channel's own pages, as a browser would be led through them. */
    public void paysByAlipay() {
        goesToTheCheckout().pays();
    }

    public Checkout goesToTheCheckout() {
        return Checkout.open(browser, triesToPay().ok().json());
    }

    public Answer triesToPay() {
        return browser.post("/api/payments/" + applicationId + "/attempts", Map.of("channel", "ALIPAY"));
    }

    /** Asks to be let off the fee. */
    public void asksForAnExemption(String ground) {
        browser.post(application() + "/exemption", Map.of("ground", ground)).ok();
    }

    public void handsInEvidence() {
        browser.upload(
                        "POST",
                        "/api/reviews/exemptions/" + applicationId + "/evidence",
                        "certificate.jpg",
                        "image/jpeg",
                        Portrait.jpeg(identity.hashCode()))
                .ok();
    }

    public JsonNode payment() {
        return browser.get("/api/payments/" + applicationId).ok().json();
    }

    /** Asks once, and does not come again when told to. */
    public Answer asksForThePayment() {
        return browser.getOnce("/api/payments/" + applicationId);
    }

    public byte[] downloadsTheTicket() {
        return browser.get("/api/tickets/" + applicationId + "/ticket.pdf").ok().bytes();
    }

    public Answer asksForTheTicket() {
        return browser.get("/api/tickets/" + applicationId + "/ticket.pdf");
    }

    public JsonNode seat() {
        return browser.get("/api/tickets/" + applicationId).ok().json();
    }

    /** Waits until a step of the timeline shows this status, and gives the step. */
    public JsonNode sees(String step, String status) {
        return Awaitility.await(identity.name() + " sees " + step + " " + status)
                .atMost(PATIENCE)
                .pollInterval(Patience.GROWING)
                .until(
                        () -> step(step),
                        found -> found.path("status").asString().equals(status));
    }

    public JsonNode step(String step) {
        for (JsonNode candidate : timeline().path("steps")) {
            if (candidate.path("step").asString().equals(step)) {
                return candidate;
            }
        }
        throw new AssertionError("The timeline has no step " + step);
    }

    public JsonNode timeline() {
        return browser.get(application()).ok().json();
    }

    /** What happened to the application, the oldest line first. */
    public JsonNode history() {
        return browser.get(application() + "/history").ok().json();
    }

    /** Looks at another candidate's application. */
    public Answer looksAt(Candidate other) {
        return browser.get("/api/applications/" + other.applicationId);
    }

    public String applicationId() {
        return applicationId;
    }

    public String applicationNumber() {
        return timeline().path("number").asString();
    }

    public Identity identity() {
        return identity;
    }

    private JsonNode exam() {
        return browser.get("/api/exams/" + examId).ok().json();
    }

    private String application() {
        return "/api/applications/" + applicationId;
    }

    private String photo() {
        return "/api/photos/" + applicationId;
    }

    private String version() {
        return browser.get(application()).ok().header("ETag");
    }
}
