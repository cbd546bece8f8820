package org.keju.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was put to which case. */
public interface EvidenceFiles {

    Evidence save(Evidence evidence);

    /** In the order in which they were added. */
    List<Evidence> findByCaseIdOrderById(UUID caseId);

    Optional<Evidence> findByIdAndCaseId(UUID id, UUID caseId);

    void delete(Evidence evidence);
}
