package org.keju.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for new passwords. */
public interface Recoveries {

    Recovery save(Recovery recovery);

    Optional<Recovery> findById(UUID id);

    /** Some of which it is not known yet whom they concern; no other copy of the service gets them too. */
    List<Recovery> lockUnanswered();

    /** Forgets those from before then. */
    void deleteOld(Instant before);
}
