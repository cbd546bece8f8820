package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Which devices and sources each account's owner has come by. */
public interface Acquaintances {

    /** Which of these have been let in to the account. */
    Collection<String> among(UUID accountId, Collection<String> visitors);

    /** Remembers the visitors, from this time on for half a year. */
    void meet(UUID accountId, Collection<String> visitors, Instant now);
}
