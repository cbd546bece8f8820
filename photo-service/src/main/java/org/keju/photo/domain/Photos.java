package org.keju.photo.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All photos. */
public interface Photos {

    /** Keeps the photo as it is now, so that its version is the one that the next reader sees. */
    Photo saveAndFlush(Photo photo);

    Optional<Photo> findById(UUID id);

    /** The photo, if an auditor has ever found its present picture fit, even if that was taken back since. */
    Optional<Photo> findOnceApproved(UUID id);

    Optional<Photo> findByApplicationId(UUID applicationId);

    /**
     * The photos that were found fit for other applications of this account, to exams whose photos belong to the account; the
     * latest decision first.
     */
    List<Photo> findFitOf(UUID accountId, UUID exceptApplicationId, int most);

    /** The longest waiting photo that nobody holds; locked for this transaction, so that no other claim finds it too. */
    Optional<Photo> findNextUnclaimed(Instant now);

    /** The photos that this auditor holds, the oldest lease first. */
    List<Photo> findHeldBy(UUID auditor, Instant now);

    /** The photos that this auditor decided since then, the latest decision first. */
    List<Photo> findDecidedBy(UUID auditor, Instant since, int most);

    /** The photos that anybody decided since then, the latest decision first. */
    List<Photo> findDecided(Instant since, int most);

    /** How many photos wait for a decision, held ones included. */
    long countWaiting();

    /** Since when the longest waiting photo waits; empty when none waits. */
    Optional<Instant> findOldestWaiting();
}
