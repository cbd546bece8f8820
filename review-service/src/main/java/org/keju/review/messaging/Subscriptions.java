package org.keju.review.messaging;

import org.keju.events.Topics;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.application.ExemptionRequested;
import org.keju.events.application.ExemptionWithdrawn;
import org.keju.events.application.ReviewRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.inbox.EventSubscription;
import org.keju.review.application.CloseReviews;
import org.keju.review.application.CorrectCases;
import org.keju.review.application.EndCases;
import org.keju.review.application.FollowExam;
import org.keju.review.application.RequestExemption;
import org.keju.review.application.RequestReview;
import org.keju.review.application.SettleReviews;
import org.keju.review.application.SettleVerdict;
import org.keju.review.application.WithdrawExemption;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What foreign facts mean here. */
@Configuration
class Subscriptions {

    @Bean
    EventSubscription exams(FollowExam followExam) {
        return EventSubscription.to(Topics.EXAM)
                .on(ExamPublished.class, event -> followExam.run(Translation.examOf(event)));
    }

    @Bean
    EventSubscription applications(
            RequestReview review,
            RequestExemption exemption,
            WithdrawExemption withdraw,
            CorrectCases correct,
            CloseReviews close,
            SettleReviews settle,
            SettleVerdict settleVerdict,
            EndCases end) {
        return EventSubscription.to(Topics.APPLICATION)
                .on(
                        ReviewRequested.class,
                        event -> review.run(
                                Translation.requestOf(event),
                                Translation.fileOf(event),
                                Translation.positionOf(event.position())))
                .on(
                        ExemptionRequested.class,
                        event -> exemption.run(
                                Translation.requestOf(event),
                                Translation.fileOf(event),
                                event.accountId(),
                                event.ground()))
                .on(ExemptionWithdrawn.class, event -> withdraw.run(event.applicationId(), event.request()))
                .on(ApplicationCorrected.class, event -> correct.run(event.applicationId(), Translation.fileOf(event)))
                .on(StepClosed.class, event -> {
                    if (event.step() == StepClosed.Step.REVIEW) {
                        close.run(event.applicationId());
                    }
                })
                .on(DecisionSettled.class, event -> {
                    if (event.submission() != null) {
                        settleVerdict.run(event.applicationId(), event.submission());
                    }
                })
                .on(ApplicationCompleted.class, event -> settle.run(event.applicationId()))
                .on(ApplicationCompletedV1.class, event -> settle.run(event.applicationId()))
                .on(ApplicationLapsed.class, event -> end.run(event.applicationId()))
                .on(ApplicationWithdrawn.class, event -> end.run(event.applicationId()));
    }
}
