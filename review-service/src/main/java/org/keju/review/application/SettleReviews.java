package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application is complete: the candidate qualifies, whatever somebody might still think of it. A request for exemption may be
 * open nevertheless, since a fee that was paid can be paid back.
 */
@Service
public class SettleReviews {

    private final ReviewCases cases;
    private final Clock clock;

    SettleReviews(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId) {
        cases.findByApplicationId(applicationId).stream()
                .filter(each -> each.kind() == CaseKind.QUALIFICATION)
                .forEach(each -> each.end(clock.instant()));
    }
}
