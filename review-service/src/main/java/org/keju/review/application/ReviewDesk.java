package org.keju.review.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.review.domain.Actor;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseTrail;
import org.keju.review.domain.Deed;
import org.keju.review.domain.EvidenceFiles;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Component;

/** Looks up cases for those who judge them, and puts them back with a note in the trail. */
@Component
class ReviewDesk {

    private final ReviewCases cases;
    private final Exams exams;
    private final EvidenceFiles evidence;
    private final CaseTrail trail;

    ReviewDesk(ReviewCases cases, Exams exams, EvidenceFiles evidence, CaseTrail trail) {
        this.cases = cases;
        this.exams = exams;
        this.evidence = evidence;
        this.trail = trail;
    }

    OpenedCase find(UUID caseId, Reviewer reviewer) {
        return open(cases.findById(caseId).filter(reviewer::mayJudge).orElseThrow(NoSuchCase::new));
    }

    OpenedCase open(ReviewCase reviewCase) {
        Exam exam = exams.findById(reviewCase.examId()).orElseThrow(() -> new ExamNotYetKnown(reviewCase.examId()));
        return new OpenedCase(
                reviewCase,
                exam,
                reviewCase.kind() == CaseKind.EXEMPTION ? evidence.findByCaseIdOrderById(reviewCase.id()) : List.of());
    }

    /** Keeps what was done, and by whom. */
    void keep(OpenedCase opened, Actor actor, Deed deed, Instant now) {
        keep(opened, actor, deed, "", now);
    }

    /** Keeps what was done, by whom, and why. */
    void keep(OpenedCase opened, Actor actor, Deed deed, String detail, Instant now) {
        ReviewCase kept = cases.saveAndFlush(opened.reviewCase());
        trail.add(kept.id(), actor, deed, detail, now);
    }
}
