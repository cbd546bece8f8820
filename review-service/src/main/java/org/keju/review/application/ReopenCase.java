package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Actor;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever runs the exam has a decision made anew, or a case that two cannot agree on judged anew by the same people; it goes back
 * into the queue of those who judge.
 */
@Service
public class ReopenCase {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final Clock clock;

    ReopenCase(ReviewCases cases, ReviewDesk desk, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID caseId, Actor administrator, String why) {
        Instant now = clock.instant();
        OpenedCase opened = desk.open(cases.findById(caseId).orElseThrow(NoSuchCase::new));
        opened.reviewCase().undo(now);
        desk.keep(opened, administrator, Deed.UNDONE, why, now);
    }
}
