package org.keju.application.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.application.application.Announcements;
import org.keju.application.application.PublishedExam;
import org.keju.application.domain.Application;
import org.keju.application.domain.Signal;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.progress.Region;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.application.ExemptionWithdrawn;
import org.keju.events.application.FeeWaived;
import org.keju.events.application.PhotoRequested;
import org.keju.events.application.StepClosed;
import org.keju.kit.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Puts the signals of the domain into the platform's published language. */
@Component
class OutboxAnnouncements implements Announcements {

    private final Outbox outbox;
    private final Positions positions;

    OutboxAnnouncements(Outbox outbox, Positions positions) {
        this.outbox = outbox;
        this.positions = positions;
    }

    @Override
    public void published(PublishedExam exam, Instant at) {
        outbox.publish(ExamEvents.published(exam, at));
    }

    @Override
    public void announce(Application application, PublishedExam exam, Signal signal) {
        ApplicationEvent event = eventOf(application, exam, signal);
        if (event instanceof ApplicationCompleted completed) {
            ApplicationCompletedV1.of(completed).ifPresent(outbox::publish);
        }
        outbox.publish(event);
    }

    private ApplicationEvent eventOf(Application application, PublishedExam exam, Signal signal) {
        UUID id = application.id();
        UUID examId = exam.id();
        UUID accountId = application.candidate().accountId();
        return switch (signal) {
            case Signal.Submitted submitted ->
                ApplicationEvents.submitted(application, positionOf(application), submitted);
            case Signal.Withdrawn withdrawn -> new ApplicationWithdrawn(id, examId, withdrawn.at());
            case Signal.Corrected corrected -> ApplicationEvents.corrected(application, exam.definition(), corrected);
            case Signal.PhotoDue due -> new PhotoRequested(id, examId, accountId, due.until());
            case Signal.ReviewDue due ->
                ApplicationEvents.reviewRequested(application, exam.definition(), positionOf(application), due);
            case Signal.ExemptionDue due -> ApplicationEvents.exemptionRequested(application, due);
            case Signal.ExemptionOver over -> new ExemptionWithdrawn(id, examId, accountId, over.request(), over.at());
            case Signal.FeeWaived waived ->
                new FeeWaived(
                        id, examId, accountId, ExamEvents.text(exam.definition().title()), waived.at());
            case Signal.PaymentDue due -> ApplicationEvents.paymentRequested(application, exam.definition(), due);
            case Signal.Closed closed -> new StepClosed(id, examId, stepOf(closed.region()));
            case Signal.Settled settled ->
                new DecisionSettled(id, examId, decisionOf(settled.region()), settled.submission(), settled.at());
            case Signal.Completed _ ->
                ApplicationEvents.completed(application, exam.definition(), positionOf(application));
            case Signal.Lapsed lapsed ->
                new ApplicationLapsed(id, examId, lapsed.unfinished().name(), lapsed.at());
        };
    }

    private static StepClosed.Step stepOf(Region region) {
        return switch (region) {
            case PHOTO -> StepClosed.Step.PHOTO;
            case QUALIFICATION -> StepClosed.Step.REVIEW;
            case FEE -> StepClosed.Step.PAYMENT;
            case COMMITMENT, APPLICATION, EXEMPTION, SEAT, TICKET, SCORE ->
                throw new IllegalArgumentException("nobody is asked for " + region);
        };
    }

    private static DecisionSettled.Decision decisionOf(Region region) {
        return region == Region.PHOTO ? DecisionSettled.Decision.PHOTO : DecisionSettled.Decision.REVIEW;
    }

    private Position positionOf(Application application) {
        return Optional.ofNullable(application.positionKey())
                .flatMap(key -> positions.find(application.examId(), key))
                .orElseThrow(() -> new IllegalStateException("submitted without a position: " + application.id()));
    }
}
