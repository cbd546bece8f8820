package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Actor;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs the exam steps in where reviewers come to no end. The trail of the case tells what was done, by whom and why. */
@Service
public class InterveneInCase {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final Clock clock;

    InterveneInCase(ReviewCases cases, ReviewDesk desk, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Steps in.
     *
     * @throws NoSuchCase when there is none
     */
    @Transactional
    public void run(UUID caseId, Intervention intervention, Actor administrator, String why) {
        Instant now = clock.instant();
        OpenedCase opened = desk.open(cases.findById(caseId).orElseThrow(NoSuchCase::new));
        intervention.change(opened.reviewCase(), now);
        desk.keep(opened, administrator, intervention.deed(), why, now);
    }
}
