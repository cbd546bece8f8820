package org.keju.review.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.review.domain.CaseTrail;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Component;

/** Looks up cases for reviewers, and puts them back with a note in the trail. */
@Component
class ReviewDesk {

    private final ReviewCases cases;
    private final Exams exams;
    private final CaseTrail trail;

    ReviewDesk(ReviewCases cases, Exams exams, CaseTrail trail) {
        this.cases = cases;
        this.exams = exams;
        this.trail = trail;
    }

    OpenedCase find(UUID caseId, Reviewer reviewer) {
        return open(within(caseId, reviewer).orElseThrow(NoSuchCase::new));
    }

    private Optional<ReviewCase> within(UUID caseId, Reviewer reviewer) {
        return reviewer.everywhere()
                ? cases.findById(caseId)
                : cases.findByIdAndAgencyCodeIn(caseId, reviewer.agencies());
    }

    OpenedCase open(ReviewCase reviewCase) {
        return new OpenedCase(reviewCase, exam(reviewCase.examId()));
    }

    /** Keeps what was done, and by whom. */
    void keep(OpenedCase opened, Reviewer reviewer, Deed deed, Instant now) {
        ReviewCase kept = cases.saveAndFlush(opened.reviewCase());
        trail.add(kept.id(), reviewer.id(), deed, now);
    }

    private Exam exam(UUID examId) {
        return exams.findById(examId).orElseThrow(() -> new ExamNotYetKnown(examId));
    }
}
