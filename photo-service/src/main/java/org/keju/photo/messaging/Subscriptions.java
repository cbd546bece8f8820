package org.keju.photo.messaging;

import java.util.List;
import org.keju.events.Topics;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.application.PhotoRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.inbox.EventSubscription;
import org.keju.photo.application.ClosePhotoRequest;
import org.keju.photo.application.EndPhotoRequest;
import org.keju.photo.application.FollowExam;
import org.keju.photo.application.OpenPhotoRequest;
import org.keju.photo.domain.BackgroundColour;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.Reason;
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
    EventSubscription applications(OpenPhotoRequest open, ClosePhotoRequest close, EndPhotoRequest end) {
        return EventSubscription.to(Topics.APPLICATION)
                .on(
                        PhotoRequested.class,
                        event -> open.run(event.applicationId(), event.examId(), event.accountId(), event.until()))
                .on(StepClosed.class, event -> {
                    if (event.step() == StepClosed.Step.PHOTO) {
                        close.run(event.applicationId());
                    }
                })
                .on(DecisionSettled.class, event -> {
                    if (event.decision() == DecisionSettled.Decision.PHOTO) {
                        end.run(event.applicationId());
                    }
                })
                .on(ApplicationCompleted.class, event -> end.run(event.applicationId()))
                .on(ApplicationCompletedV1.class, event -> end.run(event.applicationId()))
                .on(ApplicationLapsed.class, event -> end.run(event.applicationId()))
                .on(ApplicationWithdrawn.class, event -> end.run(event.applicationId()));
    }

    private static Exam examOf(ExamPublished event) {
        return new Exam(
                event.examId(),
                event.version(),
                event.title().zh(),
                event.title().en(),
                ruleOf(event.photo()),
                reasonsOf(event.photoReasons()));
    }

    private static PhotoRule ruleOf(ExamPublished.PhotoRule rule) {
        return new PhotoRule(
                rule.minBytes(),
                rule.maxBytes(),
                rule.minWidth(),
                rule.maxWidth(),
                rule.minHeight(),
                rule.maxHeight(),
                BackgroundColour.of(rule.backgrounds()),
                rule.renderWidth(),
                rule.renderHeight(),
                rule.finalOnConfirm(),
                rule.owner() == ExamPublished.PhotoOwner.ACCOUNT ? PhotoOwner.ACCOUNT : PhotoOwner.APPLICATION);
    }

    private static List<Reason> reasonsOf(List<ExamPublished.Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(), reason.text().zh(), reason.text().en()))
                .toList();
    }
}
