package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case to the reviewer who holds it; every look is noted. */
@Service
public class ViewCase {

    private final ReviewDesk desk;
    private final Clock clock;

    ViewCase(ReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(UUID caseId, Reviewer reviewer) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        opened.reviewCase().requireHeldBy(reviewer.id(), now);
        desk.keep(opened, reviewer.actor(), Deed.VIEWED, now);
        return opened;
    }
}
