package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.UUID;

/** Which devices each account's owner has come by. */
public interface Acquaintances {

    /** Whether this device has been let in to the account. */
    boolean know(UUID accountId, String device);

    /** Remembers the device, from this time on for half a year. */
    void meet(UUID accountId, String device, Instant now);
}
