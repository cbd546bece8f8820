package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
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
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip what another copy has
    @Query("select recovery from Recovery recovery where recovery.askedFor is not null order by recovery.id limit 20")
    List<Recovery> lockUnanswered();

    @Override
    @Modifying
    @Query("delete from Recovery recovery where recovery.requestedAt < :before")
    void deleteOld(Instant before);
}
