package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate does not ask any more; a request that came later than this one stays. */
@Service
public class WithdrawExemption {

    private final ReviewCases cases;
    private final Clock clock;

    WithdrawExemption(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, int request) {
        cases.findByApplicationId(applicationId).stream()
                .filter(each -> each.kind() == CaseKind.EXEMPTION && each.submission() <= request)
                .forEach(each -> each.end(clock.instant()));
    }
}
