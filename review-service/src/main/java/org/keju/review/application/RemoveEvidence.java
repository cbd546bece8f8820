package org.keju.review.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.keju.review.domain.ExemptionCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate takes a file back before anybody looks at it. */
@Service
public class RemoveEvidence {

    private final ExemptionDesk desk;
    private final EvidenceFiles evidence;
    private final EvidenceStore store;
    private final Clock clock;

    RemoveEvidence(ExemptionDesk desk, EvidenceFiles evidence, EvidenceStore store, Clock clock) {
        this.desk = desk;
        this.evidence = evidence;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public ExemptionOfApplication run(UUID applicationId, UUID candidate, UUID evidenceId) {
        ExemptionCase request = desk.find(applicationId, candidate);
        Evidence removed = desk.find(request, evidenceId);
        request.removeEvidence(clock.instant());
        store.forget(removed.id());
        evidence.delete(removed);
        return desk.keep(request, Deed.EVIDENCE_REMOVED, removed.id());
    }
}
