package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate has acted on the verdict on a submission: it is final. Somebody may just have taken it back; for the process the
 * former verdict counts then, and nobody needs another.
 */
@Service
public class SettleVerdict {

    private final ReviewCases cases;
    private final Clock clock;

    SettleVerdict(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, int submission) {
        cases.findByApplicationId(applicationId).stream()
                .filter(each -> each.kind() == CaseKind.QUALIFICATION && each.submission() == submission)
                .forEach(each -> each.end(clock.instant()));
    }
}
