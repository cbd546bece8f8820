package org.keju.acceptance;

import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** Brings candidates to where nothing but the fee is left to do. */
final class AtTheFee {

    private final ApplicationUnderTest keju;
    private final PhotoAuditor auditor;
    private final Reviewer reviewer;
    private final String exam;
    private final String position;

    /** Candidates of an exam for this position. */
    AtTheFee(ApplicationUnderTest keju, String exam, String position) {
        this.keju = keju;
        this.exam = exam;
        this.position = position;
        auditor = new PhotoAuditor(keju, "auditor1");
        reviewer = new Reviewer(keju, "reviewer1");
    }

    static AtTheFee ofTheDemoExam(ApplicationUnderTest keju) {
        Administrator administrator = new Administrator(keju);
        String exam = administrator.exam("demo-2026");
        JsonNode position =
                administrator.positions(exam, "size=1").path("items").get(0);
        return new AtTheFee(keju, exam, position.path("key").asString());
    }

    Candidate arrives(String name) {
        Candidate candidate = new Candidate(keju, name);
        candidate.registersAndAppliesFor(exam, position);
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        auditor.approves(Steps.next(auditor::claims));
        reviewer.approves(Steps.next(reviewer::claims));
        candidate.sees("FEE", "OPEN");
        Steps.eventually(() -> candidate.payment());
        return candidate;
    }
}
