package org.keju.events.review;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What review-service says about the cases of one application. */
public sealed interface ReviewEvent extends PublishedEvent
        permits QualificationApproved,
                QualificationRejected,
                QualificationReturned,
                ExemptionGranted,
                ExemptionRefused {

    String TOPIC = Topics.REVIEW;

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
