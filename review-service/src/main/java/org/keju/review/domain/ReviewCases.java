package org.keju.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All cases. Where agencies are given, only their cases are seen. */
public interface ReviewCases {

    /** Keeps the case as it is now. */
    ReviewCase saveAndFlush(ReviewCase reviewCase);

    Optional<ReviewCase> findById(UUID id);

    Optional<ReviewCase> findByIdAndAgencyCodeIn(UUID id, Set<String> agencies);

    List<ReviewCase> findByApplicationId(UUID applicationId);

    /**
     * The case promised earliest that nobody holds; locked for this transaction, so that no other claim finds it too.
     */
    Optional<ReviewCase> findNextUnclaimed(Instant now);

    /** The same among the cases of one agency. */
    Optional<ReviewCase> findNextUnclaimedOf(String agency, Instant now);

    /** The cases that this reviewer holds, the oldest lease first. */
    List<ReviewCase> findHeldBy(UUID reviewer, Instant now);

    /** How many cases wait for a decision, held ones included. */
    long countWaiting();

    long countWaitingOf(Set<String> agencies);

    /** How many wait although their decision was promised before. */
    long countOverdue(Instant now);

    /** Since when the longest waiting case waits; empty when none waits. */
    Optional<Instant> findOldestWaiting();
}
