package org.keju.events.photo;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What photo-service says about the photo of one application. */
public sealed interface PhotoEvent extends PublishedEvent permits PhotoConfirmed, PhotoApproved, PhotoRejected {

    String TOPIC = Topics.PHOTO;

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
