package org.keju.review.messaging;

import org.keju.events.LocalizedText;
import org.keju.events.Topics;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.ReviewRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.inbox.EventSubscription;
import org.keju.review.application.CloseReviews;
import org.keju.review.application.FollowExam;
import org.keju.review.application.RequestReview;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Position;
import org.keju.review.domain.Reason;
import org.keju.review.domain.Submission;
import org.keju.review.domain.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What foreign facts mean here. */
@Configuration
class Subscriptions {

    @Bean
    EventSubscription exams(FollowExam followExam) {
        return EventSubscription.to(Topics.EXAM).on(ExamPublished.class, event -> followExam.run(examOf(event)));
    }

    @Bean
    EventSubscription applications(RequestReview request, CloseReviews close) {
        return EventSubscription.to(Topics.APPLICATION)
                .on(ReviewRequested.class, event -> request.run(submissionOf(event)))
                .on(StepClosed.class, event -> {
                    if (event.step() == StepClosed.Step.REVIEW) {
                        close.run(event.applicationId());
                    }
                })
                .on(ApplicationLapsed.class, event -> close.run(event.applicationId()))
                .on(ApplicationWithdrawn.class, event -> close.run(event.applicationId()));
    }

    private static Exam examOf(ExamPublished event) {
        return new Exam(
                event.examId(),
                event.version(),
                event.title().zh(),
                event.title().en(),
                event.reviewReasons().stream()
                        .map(reason -> new Reason(
                                reason.code(), reason.text().zh(), reason.text().en()))
                        .toList());
    }

    private static Submission submissionOf(ReviewRequested event) {
        return new Submission(
                event.applicationId(),
                event.examId(),
                event.submission(),
                event.applicationNumber(),
                positionOf(event.position()),
                fileOf(event),
                event.promisedBy(),
                event.requestedAt());
    }

    private static Position positionOf(ReviewRequested.Position position) {
        return new Position(
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                position.conditions().stream()
                        .map(condition -> new Position.Condition(textOf(condition.label()), condition.requirement()))
                        .toList());
    }

    private static CandidateFile fileOf(ReviewRequested event) {
        return new CandidateFile(
                event.candidateName(),
                event.answers().stream()
                        .map(answer -> new CandidateFile.Answer(answer.field(), textOf(answer.label()), answer.value()))
                        .toList());
    }

    private static Text textOf(LocalizedText text) {
        return new Text(text.zh(), text.en());
    }
}
