package org.keju.review.application;

import java.util.Comparator;
import java.util.UUID;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff corrected a slip of the pen in an application: whoever looks at its latest cases sees what stands there now. Earlier
 * submissions stay as they were judged, and what was decided stays decided.
 */
@Service
public class CorrectCases {

    private final ReviewCases cases;

    CorrectCases(ReviewCases cases) {
        this.cases = cases;
    }

    @Transactional
    public void run(UUID applicationId, CandidateFile corrected) {
        correctLatest(applicationId, CaseKind.QUALIFICATION, corrected);
        correctLatest(applicationId, CaseKind.EXEMPTION, corrected.withoutAnswers());
    }

    private void correctLatest(UUID applicationId, CaseKind kind, CandidateFile corrected) {
        cases.findByApplicationId(applicationId).stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparingInt(ReviewCase::submission))
                .ifPresent(latest -> latest.correct(corrected));
    }
}
