package org.keju.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases. Where an agency is given, only its cases are seen; null sees those of every agency. */
public interface ReviewCases {

    /** Keeps the case as it is now. */
    ReviewCase saveAndFlush(ReviewCase reviewCase);

    Optional<ReviewCase> findWithin(UUID id, @Nullable String agency);

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
    long countWaiting(@Nullable String agency);

    /** How many wait although their decision was promised before. */
    long countOverdue(Instant now);

    /** Since when the longest waiting case waits; empty when none waits. */
    Optional<Instant> findOldestWaiting();
}
