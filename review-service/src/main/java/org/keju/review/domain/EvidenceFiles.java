package org.keju.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was put to which case. */
public interface EvidenceFiles {

    Evidence save(Evidence evidence);

    /** In the order in which they were added. */
    List<Evidence> findByCaseIdOrderById(UUID caseId);

    Optional<Evidence> findByIdAndCaseId(UUID id, UUID caseId);

    /** Some of what belongs to cases decided, or ended, before this instant and not taken up again. */
    List<UUID> findOutlived(Instant before);

    /** Deletes it if that is still so; answers how many were deleted. */
    int deleteOutlived(UUID id, Instant before);

    void delete(Evidence evidence);
}
