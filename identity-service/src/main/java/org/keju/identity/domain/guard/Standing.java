package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.Map;

/**
 * What is remembered of an account and of who wants in, before the attempt.
 *
 * @param acquainted whether this device has been let in to the account before
 */
public record Standing(boolean acquainted, Map<Scope, Tally> tallies) {

    public Standing {
        tallies = Map.copyOf(tallies);
    }

    Tally of(Scope scope, Instant now) {
        return tallies.getOrDefault(scope, Tally.NONE).at(now);
    }
}
