package org.keju.review.application;

import java.time.Clock;
import java.util.List;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a reviewer how much waits and what is already held. */
@Service
public class FindCases {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final Clock clock;

    FindCases(ReviewCases cases, ReviewDesk desk, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseQueue run(Reviewer reviewer) {
        List<OpenedCase> held = cases.findHeldBy(reviewer.id(), clock.instant()).stream()
                .filter(reviewer::mayJudge)
                .map(desk::open)
                .toList();
        return new CaseQueue(waiting(reviewer), held);
    }

    private long waiting(Reviewer reviewer) {
        if (reviewer.everywhere()) {
            String kind = reviewer.kind().name();
            return cases.countWaiting(kind) - cases.countWaitingForOthers(kind, reviewer.id());
        }
        return cases.countWaitingOf(reviewer.agencies())
                - cases.countWaitingForOthersOf(reviewer.agencies(), reviewer.id());
    }
}
