package org.keju.events.application;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What application-service, which alone knows the process, says about one application. */
public sealed interface ApplicationEvent extends PublishedEvent
        permits PhotoRequested,
                ApplicationSubmitted,
                ApplicationCorrected,
                ReviewRequested,
                PaymentRequested,
                DecisionSettled,
                ExemptionRequested,
                ExemptionWithdrawn,
                FeeWaived,
                StepClosed,
                ApplicationCompleted,
                ApplicationCompletedV1,
                ApplicationLapsed,
                ApplicationWithdrawn {

    String TOPIC = Topics.APPLICATION;

    UUID applicationId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return applicationId();
    }
}
