package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A candidate who does not qualify learns why, may not try the same position again, but may try another one. */
@ExtendWith(Keju.class)
class RejectedCandidateIsToldWhyIT {

    private final Candidate candidate;
    private final PhotoAuditor auditor;
    private final Reviewer reviewer;
    private final String exam;
    private final String first;
    private final String second;

    RejectedCandidateIsToldWhyIT(ApplicationUnderTest keju) {
        Administrator administrator = new Administrator(keju);
        candidate = new Candidate(keju, "王芳");
        auditor = new PhotoAuditor(keju, "auditor1");
        reviewer = new Reviewer(keju, "reviewer1");
        exam = administrator.exam("demo-2026");
        JsonNode positions = administrator.positions(exam, "size=2").path("items");
        first = positions.get(0).path("key").asString();
        second = positions.get(1).path("key").asString();
    }

    @Test
    @Tag("row-44")
    @Tag("row-45")
    @Tag("row-68")
    @Tag("row-70")
    void rejectedForOnePositionAndAcceptedForAnother() {
        candidate.registersAndAppliesFor(exam, first);

        JsonNode rejected = Steps.next(reviewer::claims);
        String reason = rejected.path("reasons").get(0).path("code").asString();
        reviewer.rejects(rejected, reason, "职位要求硕士研究生学历。");

        JsonNode verdict = candidate.sees("QUALIFICATION", "FAILED");
        assertThat(verdict.path("reasons").get(0).path("code").asString()).isEqualTo(reason);
        assertThat(verdict.path("note").asString()).isEqualTo("职位要求硕士研究生学历。");

        assertThat(candidate.chooses(first).status()).isEqualTo(422);
        candidate.chooses(second).ok();
        candidate.submits().ok();
        candidate.sees("QUALIFICATION", "WAITING");
        reviewer.approves(Steps.next(reviewer::claims));
        candidate.sees("QUALIFICATION", "DONE");
    }

    @Test
    @Tag("row-57")
    @Tag("row-61")
    void aRejectedPhotoMayBeReplaced() {
        candidate.registersAndAppliesFor(exam, second);
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();

        JsonNode audit = Steps.next(auditor::claims);
        String reason = audit.path("reasons").get(0).path("code").asString();
        auditor.rejects(audit, reason, "请更换白色背景的照片。");

        JsonNode verdict = candidate.sees("PHOTO", "FAILED");
        assertThat(verdict.path("reasons").get(0).path("code").asString()).isEqualTo(reason);
        candidate.uploadsAPhoto();
        candidate.confirmsThePhoto();
        auditor.approves(Steps.next(auditor::claims));
        candidate.sees("PHOTO", "DONE");
        reviewer.approves(Steps.next(reviewer::claims));
    }
}
