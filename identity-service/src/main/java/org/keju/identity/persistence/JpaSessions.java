package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.Sessions;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sessions in a table. */
interface JpaSessions extends Sessions, Repository<Session, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select session from Session session where session.id = :id and session.accountId = :accountId")
    Optional<Session> lock(UUID id, UUID accountId);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select session from Session session
            where session.accountId = :accountId and session.revokedAt is null order by session.id
            """)
    List<Session> lockUnrevoked(UUID accountId);

    @Override
    @Query("""
            select session from Session session
            where session.accountId = :accountId and session.revokedAt is null and session.endsAt > :now
              and session.renewedAt >= :pausedSince
            order by session.id desc
            """)
    List<Session> findOpen(UUID accountId, Instant now, Instant pausedSince);
}
