package org.keju.identity.securitylog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row says.
 *
 * @param accountId whom it happened to
 * @param actorId who did it
 * @param source the network that the request came from, without its last part
 * @param times more than one when failures were added together
 */
record Entry(
        String happening,
        Outcome outcome,
        @Nullable UUID accountId,
        @Nullable UUID actorId,
        @Nullable UUID sessionId,
        @Nullable String source,
        @Nullable String reason,
        int times,
        Instant happenedAt) {

    /** Done, or tried in vain. */
    enum Outcome {
        DONE,
        REFUSED
    }

    Entry repeated(int times) {
        return new Entry(happening, outcome, accountId, actorId, sessionId, source, reason, times, happenedAt);
    }
}
