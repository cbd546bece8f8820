package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer gives a case back without an opinion. */
@Service
public class ReleaseCase {

    private final ReviewDesk desk;
    private final Clock clock;

    ReleaseCase(ReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID caseId, Reviewer reviewer) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        opened.reviewCase().release(reviewer.id(), now);
        desk.keep(opened, reviewer.actor(), Deed.RELEASED, now);
    }
}
