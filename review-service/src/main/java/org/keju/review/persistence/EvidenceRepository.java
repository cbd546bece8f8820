package org.keju.review.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID>, EvidenceFiles {

    @Override
    @Query(nativeQuery = true, value = """
            select e.* from evidence e join review_case c on c.id = e.case_id
            where c.decided_at < :before or c.final_since < :before
            order by e.id
            limit 100
            for update skip locked
            """)
    List<Evidence> findOutlived(Instant before);
}
