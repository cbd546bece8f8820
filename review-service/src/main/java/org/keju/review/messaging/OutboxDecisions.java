package org.keju.review.messaging;

import java.time.Instant;
import java.util.Objects;
import org.keju.events.review.ExemptionGranted;
import org.keju.events.review.ExemptionRefused;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.events.review.QualificationReturned;
import org.keju.events.review.ReviewEvent;
import org.keju.kit.outbox.Outbox;
import org.keju.review.application.DecisionAnnouncements;
import org.keju.review.domain.ReviewCase;
import org.springframework.stereotype.Component;

/** Puts decisions into the words that the other services know. */
@Component
class OutboxDecisions implements DecisionAnnouncements {

    private final Outbox outbox;

    OutboxDecisions(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(ReviewCase decided, Instant now) {
        outbox.publish(
                switch (decided.kind()) {
                    case QUALIFICATION -> qualification(decided, now);
                    case EXEMPTION -> exemption(decided, now);
                });
    }

    private static ReviewEvent qualification(ReviewCase decided, Instant now) {
        return switch (decided.state()) {
            case APPROVED ->
                new QualificationApproved(
                        decided.applicationId(), decided.examId(), decided.id(), decided.submission(), now);
            case REJECTED ->
                new QualificationRejected(
                        decided.applicationId(),
                        decided.examId(),
                        decided.id(),
                        decided.submission(),
                        decided.reasons(),
                        noteOf(decided),
                        now);
            case RETURNED ->
                new QualificationReturned(
                        decided.applicationId(),
                        decided.examId(),
                        decided.id(),
                        decided.submission(),
                        decided.reasons(),
                        noteOf(decided),
                        now);
            case INCOMPLETE, OPEN, CLAIMED, CLOSED -> throw undecided(decided);
        };
    }

    private static ReviewEvent exemption(ReviewCase decided, Instant now) {
        return switch (decided.state()) {
            case APPROVED ->
                new ExemptionGranted(
                        decided.applicationId(), decided.examId(), decided.id(), decided.submission(), now);
            case REJECTED ->
                new ExemptionRefused(
                        decided.applicationId(),
                        decided.examId(),
                        decided.id(),
                        decided.submission(),
                        decided.reasons(),
                        noteOf(decided),
                        now);
            case INCOMPLETE, OPEN, CLAIMED, RETURNED, CLOSED -> throw undecided(decided);
        };
    }

    private static String noteOf(ReviewCase decided) {
        return Objects.requireNonNullElse(decided.note(), "");
    }

    private static IllegalStateException undecided(ReviewCase reviewCase) {
        return new IllegalStateException("The case " + reviewCase.id() + " is " + reviewCase.state());
    }
}
