package org.keju.application.domain.progress;

/** For whom a step waits. */
public enum Actor {
    PHOTO_AUDITOR,
    REVIEWER,
    EXAM_ADMINISTRATOR,
    PAYMENT_CHANNEL
}
