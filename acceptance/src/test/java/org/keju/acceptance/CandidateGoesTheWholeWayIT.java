package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/** From registration to the printed ticket, on the demo exam. */
@ExtendWith(Keju.class)
@Tag("row-35")
@Tag("row-39")
@Tag("row-60")
@Tag("row-65")
@Tag("row-75")
@Tag("row-95")
class CandidateGoesTheWholeWayIT {

    private final Administrator administrator;
    private final Candidate candidate;
    private final Candidate neighbour;
    private final PhotoAuditor auditor;
    private final Reviewer reviewer;
    private final String exam;

    CandidateGoesTheWholeWayIT(ApplicationUnderTest keju) {
        administrator = new Administrator(keju);
        candidate = new Candidate(keju, "欧阳𠮷安");
        neighbour = new Candidate(keju, "艾合买提·吐尔逊");
        auditor = new PhotoAuditor(keju, "auditor1");
        reviewer = new Reviewer(keju, "reviewer1");
        exam = administrator.exam("demo-2026");
    }

    @Test
    void fromRegistrationToThePrintedTicket() {
        theCandidateRegistersAndLogsIn();
        theCandidateAppliesForAPosition();
        theCandidateHandsInAPhoto();
        theAuditorApprovesThePhoto();
        theReviewerFindsTheCandidateQualified();
        theCandidatePays();
        theAdministratorArrangesTheSeats();
        theCandidatePrintsTheTicket();
        nobodyElseSeesAnyOfIt();
    }

    private void theCandidateRegistersAndLogsIn() {
        candidate.registers();
        candidate.logsIn();
        assertThat(candidate.asksWhoSheIs().ok().json().path("name").asString()).isEqualTo("欧阳𠮷安");
    }

    private void theCandidateAppliesForAPosition() {
        candidate.startsAnApplicationFor(exam);
        candidate.sees("COMMITMENT", "OPEN");
        candidate.acceptsEveryPledge();
        candidate.fillsInTheForm();
        JsonNode position =
                administrator.positions(exam, "size=1").path("items").get(0);
        candidate.chooses(position.path("key").asString()).ok();
        candidate.submits().ok();
        candidate.sees("APPLICATION", "DONE");
        candidate.sees("QUALIFICATION", "WAITING");
        assertThat(candidate.applicationNumber()).isNotBlank();
    }

    private void theCandidateHandsInAPhoto() {
        candidate.sees("PHOTO", "OPEN");
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        candidate.sees("PHOTO", "WAITING");
    }

    private void theAuditorApprovesThePhoto() {
        JsonNode audit = Steps.next(auditor::claims);
        assertThat(auditor.looksAt(audit)).startsWith(0xFF, 0xD8);
        auditor.approves(audit);
        candidate.sees("PHOTO", "DONE");
    }

    private void theReviewerFindsTheCandidateQualified() {
        JsonNode reviewCase = Steps.next(reviewer::claims);
        assertThat(reviewCase.path("candidateName").asString()).isEqualTo("欧阳𠮷安");
        assertThat(reviewCase.path("answers")).isNotEmpty();
        reviewer.approves(reviewCase);
        candidate.sees("QUALIFICATION", "DONE");
    }

    private void theCandidatePays() {
        candidate.sees("FEE", "OPEN");
        Steps.eventually(() -> candidate.paysByAlipay());
        candidate.sees("FEE", "DONE");
        assertThat(candidate.payment().path("state").asString()).isEqualTo("SETTLED");
    }

    private void theAdministratorArrangesTheSeats() {
        administrator.arrangesTheSeatsOf(exam, 1);
        candidate.sees("SEAT", "DONE");
    }

    private void theCandidatePrintsTheTicket() {
        candidate.sees("TICKET", "OPEN");
        byte[] ticket = Steps.eventually(() -> candidate.downloadsTheTicket());
        assertThat(new String(ticket, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        candidate.sees("TICKET", "DONE");
    }

    private void nobodyElseSeesAnyOfIt() {
        neighbour.registers();
        neighbour.logsIn();
        assertThat(neighbour.looksAt(candidate).status()).isEqualTo(404);
        candidate.logsOut();
        assertThat(candidate.asksWhoSheIs().status()).isEqualTo(401);
    }
}
