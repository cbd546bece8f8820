package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Recoveries in a table. */
interface JpaRecoveries extends Recoveries, Repository<Recovery, UUID> {

    @Override
    @Query("select recovery.id from Recovery recovery where recovery.unanswered = true order by recovery.id limit 20")
    List<UUID> findUnanswered();

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip what another copy has
    @Query("select recovery from Recovery recovery where recovery.id = :id and recovery.unanswered = true")
    Optional<Recovery> lockUnanswered(UUID id);

    @Override
    @Query("""
        select count(recovery) from Recovery recovery
        where recovery.accountId = :accountId and recovery.askedBy = :askedBy and recovery.requestedAt > :since
        """)
    long countAsked(UUID accountId, byte[] askedBy, Instant since);

    @Override
    @Modifying
    @Query("delete from Recovery recovery where recovery.requestedAt < :before")
    void deleteOld(Instant before);
}
