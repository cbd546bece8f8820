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

    List<ReviewCase> findByApplicationId(UUID applicationId);

    /** What this account asked last for this application. */
    Optional<ExemptionCase> findLatestExemption(UUID applicationId, UUID accountId);

    /** The latest request for exemption of the application with this number, whoever made it. */
    Optional<ExemptionCase> findLatestExemption(String applicationNumber);

    /** The requests of an exam that wait for evidence or for an officer, held ones included. */
    List<ExemptionCase> findUndecidedExemptions(UUID examId);

    /**
     * The case promised earliest that nobody holds and this reviewer has not judged yet; locked for this transaction, so that
     * no other claim finds it too.
     *
     * @param kind the name of a {@link CaseKind}
     */
    Optional<ReviewCase> findNextUnclaimed(String kind, UUID reviewer, Instant now);

    /** The same among the qualifications of one agency. */
    Optional<ReviewCase> findNextUnclaimedOf(String agency, UUID reviewer, Instant now);

    /** The same among the qualifications that were referred to the reviewers of every agency. */
    Optional<ReviewCase> findNextReferred(UUID reviewer, Instant now);

    /** The cases that this reviewer holds, the oldest lease first. */
    List<ReviewCase> findHeldBy(UUID reviewer, Instant now);

    /** How many cases of a kind wait for a decision, held ones included. */
    long countWaiting(String kind);

    /** The same among the qualifications of some agencies and those referred to everybody. */
    long countWaitingOf(Set<String> agencies);

    /** How many cases of a kind this reviewer has judged, so that they wait for somebody else. */
    long countWaitingForOthers(String kind, UUID reviewer);

    /** The same among the qualifications of some agencies and those referred to everybody. */
    long countWaitingForOthersOf(Set<String> agencies, UUID reviewer);

    /** How many cases wait for a decision, held ones included. */
    long countWaiting();

    /** How many wait although their decision was promised before. */
    long countOverdue(Instant now);

    /** Since when the longest waiting case waits; empty when none waits. */
    Optional<Instant> findOldestWaiting();
}
