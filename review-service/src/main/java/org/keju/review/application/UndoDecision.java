package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer takes back a decision that the same reviewer had part in, or an opinion that still waits for another, and holds the
 * case again. The process keeps the former decision until it is told another; once the candidate has acted on it, which the
 * process tells, nobody takes it back.
 */
@Service
public class UndoDecision {

    private final ReviewDesk desk;
    private final ReviewTerms terms;
    private final Clock clock;

    UndoDecision(ReviewDesk desk, ReviewTerms terms, Clock clock) {
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(UUID caseId, Reviewer reviewer, String why) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        opened.reviewCase().undo(reviewer.id(), now);
        desk.keep(opened, reviewer.actor(), Deed.UNDONE, why, now);
        opened.reviewCase().claim(reviewer.id(), terms.lease(), now);
        desk.keep(opened, reviewer.actor(), Deed.CLAIMED, now);
        return opened;
    }
}
