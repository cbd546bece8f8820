package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.events.review.QualificationApproved;
import org.keju.kit.outbox.Outbox;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer who holds the case finds that the candidate qualifies. */
@Service
public class ApproveCase {

    private final ReviewDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    ApproveCase(ReviewDesk desk, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(UUID caseId, Reviewer reviewer) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        ReviewCase judged = opened.reviewCase();
        judged.approve(reviewer.id(), now);
        desk.keep(opened, reviewer, Deed.APPROVED, now);
        outbox.publish(new QualificationApproved(
                judged.applicationId(), judged.examId(), judged.id(), judged.submission(), now));
        return opened;
    }
}
