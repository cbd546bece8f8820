package org.keju.events.identity;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What identity-service says about accounts. */
public sealed interface IdentityEvent extends PublishedEvent permits AccountRegistered {

    String TOPIC = Topics.IDENTITY;

    UUID accountId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return accountId();
    }
}
