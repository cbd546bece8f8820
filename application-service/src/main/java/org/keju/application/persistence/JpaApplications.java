package org.keju.application.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Applications in MySQL. */
interface JpaApplications extends Applications, Repository<Application, UUID> {

    /** Hibernate's word for SKIP LOCKED. */
    String SKIP_LOCKED = "-2";

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(UUID id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id and a.registration.candidate.accountId = :accountId")
    Optional<Application> lockOf(UUID id, UUID accountId);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.registration.number = :number")
    Optional<Application> lockByNumber(String number);

    @Override
    @Query("select a from Application a where a.registration.number = :number")
    Optional<Application> ofNumber(String number);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select a from Application a where a.id = :id and a.nextChangeAt <= :now")
    Optional<Application> lockIfDue(UUID id, Instant now);

    @Override
    @Query("select a from Application a where a.id = :id and a.registration.candidate.accountId = :accountId")
    Optional<Application> of(UUID id, UUID accountId);

    @Override
    @Query(
            "select a from Application a where a.registration.examId = :examId and a.registration.candidate.accountId = :accountId")
    Optional<Application> forExam(UUID examId, UUID accountId);

    @Override
    @Query(
            "select a from Application a where a.registration.candidate.accountId = :accountId order by a.standing.startedAt desc")
    List<Application> ofAccount(UUID accountId);

    @Override
    default List<UUID> due(Instant now, int most) {
        return dueIds(now, Limit.of(most));
    }

    @Query("select a.id from Application a where a.nextChangeAt <= :now order by a.nextChangeAt")
    List<UUID> dueIds(Instant now, Limit limit);

    @Override
    @Modifying
    @Query("""
            update Application a set a.nextChangeAt = :now
            where a.registration.examId = :examId and a.standing.state in ('DRAFT', 'SUBMITTED', 'COMPLETE')
            """)
    void markDue(UUID examId, Instant now);

    @Override
    @Query("select count(a) > 0 from Application a where a.registration.examId = :examId")
    boolean existsForExam(UUID examId);
}
