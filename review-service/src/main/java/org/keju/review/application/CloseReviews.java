package org.keju.review.application;

import java.util.UUID;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process needs no decision about a candidate's qualification any more. */
@Service
public class CloseReviews {

    private final ReviewCases cases;

    CloseReviews(ReviewCases cases) {
        this.cases = cases;
    }

    @Transactional
    public void run(UUID applicationId) {
        cases.findByApplicationId(applicationId).stream()
                .filter(open -> open.kind() == CaseKind.QUALIFICATION)
                .forEach(ReviewCase::close);
    }
}
