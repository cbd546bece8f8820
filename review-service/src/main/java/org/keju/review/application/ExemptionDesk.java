package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.Actor;
import org.keju.review.domain.CaseTrail;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Component;

/** Looks up requests for those who made them, and puts them back with a note in the trail. */
@Component
class ExemptionDesk {

    private final ReviewCases cases;
    private final Exams exams;
    private final EvidenceFiles evidence;
    private final CaseTrail trail;
    private final Clock clock;

    ExemptionDesk(ReviewCases cases, Exams exams, EvidenceFiles evidence, CaseTrail trail, Clock clock) {
        this.cases = cases;
        this.exams = exams;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    ExemptionCase find(UUID applicationId, UUID candidate) {
        return cases.findLatestExemption(applicationId, candidate).orElseThrow(NoSuchCase::new);
    }

    Evidence find(ExemptionCase request, UUID evidenceId) {
        return evidence.findByIdAndCaseId(evidenceId, request.id()).orElseThrow(NoSuchCase::new);
    }

    ExemptionOfApplication show(ExemptionCase request) {
        Exam exam = exams.findById(request.examId()).orElseThrow(() -> new ExamNotYetKnown(request.examId()));
        return new ExemptionOfApplication(request, exam, evidence.findByCaseIdOrderById(request.id()));
    }

    /** Keeps the request as the candidate changed it. */
    ExemptionOfApplication keep(ExemptionCase request, Deed deed, UUID evidenceId) {
        cases.saveAndFlush(request);
        trail.add(request.id(), Actor.candidate(request.accountId()), deed, evidenceId.toString(), clock.instant());
        return show(request);
    }
}
