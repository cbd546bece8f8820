package org.keju.application.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.Application;
import org.keju.application.domain.Signal;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.FeeRule;
import org.keju.application.domain.exam.Field;
import org.keju.application.domain.exam.Subject;
import org.keju.application.domain.exam.When;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ApplicationSubmitted;
import org.keju.events.application.ExemptionRequested;
import org.keju.events.application.PaymentRequested;
import org.keju.events.application.ReviewRequested;

/** Puts an application into the words in which the other services know it. */
final class ApplicationEvents {

    private ApplicationEvents() {}

    static ApplicationSubmitted submitted(Application application, Position position, Signal.Submitted submitted) {
        return new ApplicationSubmitted(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                application.number().digits(),
                position.agencyCode(),
                position.code(),
                submitted.at());
    }

    static ReviewRequested reviewRequested(
            Application application, ExamDefinition exam, Position position, Signal.ReviewDue due) {
        return new ReviewRequested(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                due.submission(),
                application.number().digits(),
                positionOf(position),
                application.candidate().name(),
                answers(application, exam),
                due.promisedBy(),
                due.at());
    }

    private static ReviewRequested.Position positionOf(Position position) {
        List<ReviewRequested.Condition> conditions = position.columns().stream()
                .filter(column -> KnownColumn.isCondition(column.heading()))
                .map(column -> new ReviewRequested.Condition(
                        ExamEvents.text(KnownColumn.labelOf(column.heading())), column.value()))
                .toList();
        return new ReviewRequested.Position(
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                conditions);
    }

    static ApplicationCorrected corrected(Application application, ExamDefinition exam, Signal.Corrected corrected) {
        return new ApplicationCorrected(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                application.candidate().name(),
                answers(application, exam),
                corrected.at());
    }

    private static List<ReviewRequested.Answer> answers(Application application, ExamDefinition exam) {
        return exam.form()
                .fields()
                .flatMap(field -> answer(application, field).stream())
                .toList();
    }

    private static Optional<ReviewRequested.Answer> answer(Application application, Field field) {
        return application
                .answers()
                .to(field.name())
                .map(answer -> new ReviewRequested.Answer(
                        field.name(),
                        ExamEvents.text(field.label()),
                        field.inWords(answer),
                        field.chosen(answer).map(ExamEvents::text).orElse(null)));
    }

    static ExemptionRequested exemptionRequested(Application application, Signal.ExemptionDue due) {
        return new ExemptionRequested(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                due.request(),
                application.number().digits(),
                due.ground(),
                application.candidate().name(),
                due.promisedBy(),
                due.at());
    }

    static PaymentRequested paymentRequested(Application application, ExamDefinition exam, Signal.PaymentDue due) {
        List<FeeRule.Item> bill = exam.bill(application.answers());
        return new PaymentRequested(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                ExamEvents.text(exam.title()),
                bill.stream()
                        .map(item -> new PaymentRequested.Item(ExamEvents.text(item.label()), item.fen()))
                        .toList(),
                FeeRule.sum(bill),
                due.until());
    }

    static ApplicationCompleted completed(Application application, ExamDefinition exam, Position position) {
        return new ApplicationCompleted(
                application.id(),
                application.examId(),
                application.candidate().accountId(),
                application.number().digits(),
                position.key(),
                position.title(),
                position.agencyName(),
                exam.testCity().of(application.answers()).orElse(null),
                exam.photo() == null ? null : application.regions().photo().photoId(),
                papers(application, exam),
                accessibleRoom(application, exam.accessibleRoom()),
                application.candidate().name(),
                application.candidate().maskedIdNumber());
    }

    private static @Nullable List<String> papers(Application application, ExamDefinition exam) {
        return exam.papersDiffer()
                ? exam.subjectsOf(application.answers()).stream()
                        .map(Subject::code)
                        .toList()
                : null;
    }

    private static @Nullable Boolean accessibleRoom(Application application, @Nullable When needed) {
        return needed == null ? null : needed.holds(application.answers());
    }
}
