package org.keju.review.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Claims pass over rows that another claim has locked, and do not wait for them. The queue's index is forced: without it a small
 * table is sorted as a whole, which locks every row of it and leaves nothing to the next claim.
 */
interface ReviewCaseRepository extends Repository<ReviewCase, UUID>, ReviewCases {

    @Override
    @Query(nativeQuery = true, value = """
            select * from review_case force index (case_queue)
            where due_at is not null and (lease_until is null or lease_until <= :now)
            order by due_at, id
            limit 1
            for update skip locked
            """)
    Optional<ReviewCase> findNextUnclaimed(Instant now);

    @Override
    @Query(nativeQuery = true, value = """
            select * from review_case force index (case_queue_of_agency)
            where agency_code = :agency and due_at is not null and (lease_until is null or lease_until <= :now)
            order by due_at, id
            limit 1
            for update skip locked
            """)
    Optional<ReviewCase> findNextUnclaimedOf(String agency, Instant now);

    @Override
    @Query("""
            select c from ReviewCase c
            where c.claim.reviewer = :reviewer and c.claim.leaseUntil > :now
            order by c.claim.leaseUntil
            """)
    List<ReviewCase> findHeldBy(UUID reviewer, Instant now);

    @Override
    @Query("select count(c) from ReviewCase c where c.due is not null")
    long countWaiting();

    @Override
    @Query("select count(c) from ReviewCase c where c.due is not null and c.agencyCode in :agencies")
    long countWaitingOf(Set<String> agencies);

    @Override
    @Query("select count(c) from ReviewCase c where c.due < :now")
    long countOverdue(Instant now);

    @Override
    @Query("select min(c.requestedAt) from ReviewCase c where c.due is not null")
    Optional<Instant> findOldestWaiting();
}
