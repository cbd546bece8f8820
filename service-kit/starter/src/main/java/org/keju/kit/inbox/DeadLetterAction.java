package org.keju.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/** One deed of a person to an event of a parked key. */
public record DeadLetterAction(UUID eventId, Kind action, String by, String reason, Instant at) {

    /** What can be done. */
    public enum Kind {
        REPLAYED,
        FAILED_AGAIN,
        MENDED,
        DROPPED,
        DISCLOSED
    }
}
