package org.keju.identity.domain.guard;

import java.time.Instant;

/** How often something was tried within its scope's memory. */
public record Tally(int count, Instant first, Instant last, Instant forgottenAt) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    /** What is left of the tally at this time. */
    public Tally at(Instant now) {
        return now.isBefore(forgottenAt) ? this : NONE;
    }
}
