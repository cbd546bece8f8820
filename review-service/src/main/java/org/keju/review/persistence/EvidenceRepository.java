package org.keju.review.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Searching for what has outlived its use locks nothing, so deleting asks again: a case may have been taken up meanwhile. */
interface EvidenceRepository extends Repository<Evidence, UUID>, EvidenceFiles {

    String OUTLIVED = """
            (select c.id from ExemptionCase c
             where (c.outcome.decidedAt < :before or c.outcome.finalSince < :before)
               and c.state in (org.keju.review.domain.CaseState.APPROVED,
                               org.keju.review.domain.CaseState.REJECTED,
                               org.keju.review.domain.CaseState.CLOSED))
            """;

    @Override
    @Query("select e.id from Evidence e where e.caseId in " + OUTLIVED + " limit 100")
    List<UUID> findOutlived(Instant before);

    @Override
    @Modifying
    @Query("delete from Evidence e where e.id = :id and e.caseId in " + OUTLIVED)
    int deleteOutlived(UUID id, Instant before);
}
