package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;

/**
 * The candidate has acted on a decision of staff, by an edit or by beginning to pay: it can no longer be taken back. For an
 * application that is complete or has ended this goes without saying.
 *
 * @param submission the one whose verdict is meant; null for a photo
 */
@EventName("org.keju.application.decision-settled.v1")
public record DecisionSettled(
        UUID applicationId,
        UUID examId,
        Decision decision,
        @Nullable Integer submission,
        Instant settledAt) implements ApplicationEvent {

    /** Whose decision it was. */
    public enum Decision {
        PHOTO,
        REVIEW
    }
}
