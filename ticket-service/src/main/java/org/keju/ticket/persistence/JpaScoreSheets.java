package org.keju.ticket.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaScoreSheets extends ScoreSheets, Repository<ScoreSheet, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScoreSheet s where s.id = :id and s.examId = :examId")
    Optional<ScoreSheet> findForUpdate(UUID id, UUID examId);

    @Override
    @NativeQuery("""
            select * from score_sheet where told_at is null and released_at is not null
            order by released_at limit 1 for update skip locked
            """)
    Optional<ScoreSheet> lockUntold();
}
