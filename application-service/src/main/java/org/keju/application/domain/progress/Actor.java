package org.keju.application.domain.progress;

/** For whom a step waits. */
public enum Actor {
    PHOTO_AUDITOR,
    REVIEWER,
    FEE_OFFICER,
    EXAM_ADMINISTRATOR,
    PAYMENT_CHANNEL
}
