package org.keju.review.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Claims pass over rows that another claim has locked, and do not wait for them. The queue's index is forced: without it a small
 * table is sorted as a whole, which locks every row of it and leaves nothing to the next claim.
 */
interface ReviewCaseRepository extends Repository<ReviewCase, UUID>, ReviewCases {

    String NOT_JUDGED_BY_REVIEWER = """
             and not exists (
               select 1 from case_opinion o
               where o.case_id = c.id and o.round = c.round and o.reviewer_id = :reviewer)
            """;

    /** Found by the reviewer's own opinions, which are few: asking of each waiting case who judged it takes seconds. */
    String JUDGED_BY_REVIEWER = """
             join case_opinion o on o.case_id = c.id and o.round = c.round
            where o.reviewer_id = :reviewer and c.due_at is not null and
            """;

    String OF_AGENCIES = "c.due_at is not null and (c.agency_code in (:agencies) or c.referred = true)";

    String NEXT = NOT_JUDGED_BY_REVIEWER + """
             and c.due_at is not null and (c.lease_until is null or c.lease_until <= :now)
            order by c.due_at, c.id
            limit 1
            for update skip locked
            """;

    @Override
    @Query(
            nativeQuery = true,
            value = "select c.* from review_case c force index (case_queue_of_kind) where c.kind = :kind" + NEXT)
    Optional<ReviewCase> findNextUnclaimed(String kind, UUID reviewer, Instant now);

    @Override
    @Query(
            nativeQuery = true,
            value = "select c.* from review_case c force index (case_queue_of_agency) where c.agency_code = :agency"
                    + NEXT)
    Optional<ReviewCase> findNextUnclaimedOf(String agency, UUID reviewer, Instant now);

    @Override
    @Query(
            nativeQuery = true,
            value = "select c.* from review_case c force index (case_queue_of_referred) where c.referred = true" + NEXT)
    Optional<ReviewCase> findNextReferred(UUID reviewer, Instant now);

    @Override
    @Query(
            nativeQuery = true,
            value = "select count(*) from review_case c where c.kind = :kind and c.due_at is not null")
    long countWaiting(String kind);

    @Override
    @Query(nativeQuery = true, value = "select count(*) from review_case c where " + OF_AGENCIES)
    long countWaitingOf(Set<String> agencies);

    @Override
    @Query(nativeQuery = true, value = "select count(*) from review_case c" + JUDGED_BY_REVIEWER + "c.kind = :kind")
    long countWaitingForOthers(String kind, UUID reviewer);

    @Override
    @Query(nativeQuery = true, value = "select count(*) from review_case c" + JUDGED_BY_REVIEWER + OF_AGENCIES)
    long countWaitingForOthersOf(Set<String> agencies, UUID reviewer);

    @Override
    @Query("""
            select c from ReviewCase c
            where c.place.claim.reviewer = :reviewer and c.place.claim.leaseUntil > :now
            order by c.place.claim.leaseUntil
            """)
    List<ReviewCase> findHeldBy(UUID reviewer, Instant now);

    @Override
    @Query("select c from ReviewCase c where c.request.applicationId = :applicationId")
    List<ReviewCase> findByApplicationId(UUID applicationId);

    @Override
    @Query("""
            select c from ExemptionCase c
            where c.request.applicationId = :applicationId and c.accountId = :accountId
            order by c.request.number desc
            limit 1
            """)
    Optional<ExemptionCase> findLatestExemption(UUID applicationId, UUID accountId);

    @Override
    @Query(
            "select c from ExemptionCase c where c.request.applicationNumber = :applicationNumber order by c.request.number desc limit 1")
    Optional<ExemptionCase> findLatestExemption(String applicationNumber);

    @Override
    @Query("""
            select c from ExemptionCase c
            where c.request.examId = :examId
              and c.state in (org.keju.review.domain.CaseState.INCOMPLETE,
                              org.keju.review.domain.CaseState.OPEN,
                              org.keju.review.domain.CaseState.CLAIMED)
            """)
    List<ExemptionCase> findUndecidedExemptions(UUID examId);

    @Override
    @Query("select count(c) from ReviewCase c where c.place.due is not null")
    long countWaiting();

    @Override
    @Query("select count(c) from ReviewCase c where c.place.due < :now")
    long countOverdue(Instant now);

    @Override
    @Query("select min(c.request.requestedAt) from ReviewCase c where c.place.due is not null")
    Optional<Instant> findOldestWaiting();
}
