package org.keju.events.payment;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What payment-service says about the fee of one application. */
public sealed interface PaymentEvent extends PublishedEvent permits PaymentStarted, PaymentSettled, PaymentRefunded {

    String TOPIC = Topics.PAYMENT;

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
