package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.review.QualificationRejected;
import org.keju.kit.outbox.Outbox;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Objection;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer who holds the case finds that the candidate does not qualify, for reasons of the exam's catalogue. */
@Service
public class RejectCase {

    private final ReviewDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    RejectCase(ReviewDesk desk, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(UUID caseId, Reviewer reviewer, List<String> reasons, String note) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        ReviewCase judged = opened.reviewCase();
        Objection objection = Objection.forRejection(opened.exam(), reasons, note);
        judged.reject(objection, reviewer.id(), now);
        desk.keep(opened, reviewer, Deed.REJECTED, now);
        outbox.publish(new QualificationRejected(
                judged.applicationId(),
                judged.examId(),
                judged.id(),
                judged.submission(),
                objection.reasons(),
                objection.note(),
                now));
        return opened;
    }
}
