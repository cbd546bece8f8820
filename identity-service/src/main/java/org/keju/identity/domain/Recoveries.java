package org.keju.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for new passwords. */
public interface Recoveries {

    Recovery save(Recovery recovery);

    Optional<Recovery> findById(UUID id);

    /** Some of which it is not known yet whom they concern, the oldest first. */
    List<UUID> findUnanswered();

    /** One of which it is not known yet whom it concerns, unless another copy of the service has it just now. */
    Optional<Recovery> lockUnanswered(UUID id);

    /** How many concern an account that the same person or programme has asked for since then. */
    long countAsked(UUID accountId, byte[] askedBy, Instant since);

    /** Forgets those from before then. */
    void deleteOld(Instant before);
}
