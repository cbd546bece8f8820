package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application has ended: nothing about it needs a decision, and what was decided is final. */
@Service
public class EndCases {

    private final ReviewCases cases;
    private final Clock clock;

    EndCases(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId) {
        cases.findByApplicationId(applicationId).forEach(each -> each.end(clock.instant()));
    }
}
