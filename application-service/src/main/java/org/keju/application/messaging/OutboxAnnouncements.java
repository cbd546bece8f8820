package org.keju.application.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.keju.application.application.Announcements;
import org.keju.application.application.PublishedExam;
import org.keju.application.domain.Application;
import org.keju.application.domain.Signal;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.FeeRule;
import org.keju.application.domain.exam.Field;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.progress.Region;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationSubmitted;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.PaymentRequested;
import org.keju.events.application.PhotoRequested;
import org.keju.events.application.ReviewRequested;
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
        outbox.publish(eventOf(application, exam, signal));
    }

    private ApplicationEvent eventOf(Application application, PublishedExam exam, Signal signal) {
        UUID id = application.id();
        UUID examId = exam.id();
        UUID accountId = application.candidate().accountId();
        return switch (signal) {
            case Signal.Submitted submitted -> submitted(application, submitted.at());
            case Signal.Withdrawn withdrawn -> new ApplicationWithdrawn(id, examId, withdrawn.at());
            case Signal.PhotoDue due -> new PhotoRequested(id, examId, accountId, due.until());
            case Signal.ReviewDue due -> reviewRequested(application, exam.definition(), due);
            case Signal.PaymentDue due -> paymentRequested(application, exam.definition(), due);
            case Signal.Closed closed -> new StepClosed(id, examId, stepOf(closed.region()));
            case Signal.Completed _ -> completed(application, exam.definition());
            case Signal.Lapsed lapsed ->
                new ApplicationLapsed(id, examId, lapsed.unfinished().name(), lapsed.at());
        };
    }

    private static StepClosed.Step stepOf(Region region) {
        return switch (region) {
            case PHOTO -> StepClosed.Step.PHOTO;
            case QUALIFICATION -> StepClosed.Step.REVIEW;
            case FEE -> StepClosed.Step.PAYMENT;
            case SEAT -> StepClosed.Step.SEAT;
            case COMMITMENT, APPLICATION, TICKET, SCORE ->
                throw new IllegalArgumentException("nobody is asked for " + region);
        };
    }

    private ApplicationSubmitted submitted(Application application, Instant at) {
        Position position = positionOf(application);
        return new ApplicationSubmitted(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                application.number().digits(),
                position.agencyCode(),
                position.code(),
                at);
    }

    private ReviewRequested reviewRequested(Application application, ExamDefinition exam, Signal.ReviewDue due) {
        Position position = positionOf(application);
        List<ReviewRequested.Condition> conditions = position.columns().stream()
                .filter(column -> KnownColumn.isCondition(column.heading()))
                .map(column -> new ReviewRequested.Condition(
                        ExamEvents.text(KnownColumn.labelOf(column.heading())), column.value()))
                .toList();
        return new ReviewRequested(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                due.submission(),
                application.number().digits(),
                new ReviewRequested.Position(
                        position.agencyCode(),
                        position.agencyName(),
                        position.bureau(),
                        position.code(),
                        position.title(),
                        conditions),
                application.candidate().name(),
                exam.form()
                        .fields()
                        .flatMap(field -> answer(application, field).stream())
                        .toList(),
                due.promisedBy(),
                due.at());
    }

    private static Optional<ReviewRequested.Answer> answer(Application application, Field field) {
        return application
                .answers()
                .to(field.name())
                .map(answer -> new ReviewRequested.Answer(
                        field.name(), ExamEvents.text(field.label()), field.inWords(answer)));
    }

    private static PaymentRequested paymentRequested(
            Application application, ExamDefinition exam, Signal.PaymentDue due) {
        List<PaymentRequested.Item> items =
                exam.bill().stream().map(OutboxAnnouncements::item).toList();
        return new PaymentRequested(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                ExamEvents.text(exam.title()),
                items,
                exam.billedFen(),
                due.until());
    }

    private static PaymentRequested.Item item(FeeRule.Item item) {
        return new PaymentRequested.Item(ExamEvents.text(item.label()), item.fen());
    }

    private ApplicationCompleted completed(Application application, ExamDefinition exam) {
        Position position = positionOf(application);
        return new ApplicationCompleted(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                application.number().digits(),
                position.key(),
                position.title(),
                position.agencyName(),
                application.answers().to(exam.testCityField()).orElseThrow(),
                Objects.requireNonNull(application.photo().photoId(), "complete without a photo"),
                null,
                null,
                application.candidate().name(),
                application.candidate().maskedIdNumber());
    }

    private Position positionOf(Application application) {
        return Optional.ofNullable(application.positionKey())
                .flatMap(key -> positions.find(application.examId(), key))
                .orElseThrow(() -> new IllegalStateException("submitted without a position: " + application.id()));
    }
}
