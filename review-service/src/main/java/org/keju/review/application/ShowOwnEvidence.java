package org.keju.review.application;

import java.util.UUID;
import org.keju.review.domain.Evidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows candidates what they handed in. */
@Service
public class ShowOwnEvidence {

    private final ExemptionDesk desk;
    private final EvidenceStore store;

    ShowOwnEvidence(ExemptionDesk desk, EvidenceStore store) {
        this.desk = desk;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public ShownEvidence run(UUID applicationId, UUID candidate, UUID evidenceId) {
        Evidence shown = desk.find(desk.find(applicationId, candidate), evidenceId);
        return new ShownEvidence(shown, store.read(shown.id()));
    }
}
