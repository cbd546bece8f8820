package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a file to the officer who holds the case; every look is noted. */
@Service
public class ShowEvidence {

    private final ReviewDesk desk;
    private final EvidenceStore store;
    private final Clock clock;

    ShowEvidence(ReviewDesk desk, EvidenceStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public ShownEvidence run(UUID caseId, UUID evidenceId, Reviewer officer) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, officer);
        opened.reviewCase().requireHeldBy(officer.id(), now);
        Evidence shown = opened.evidence().stream()
                .filter(each -> each.id().equals(evidenceId))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        desk.keep(opened, officer.actor(), Deed.EVIDENCE_VIEWED, evidenceId.toString(), now);
        return new ShownEvidence(shown, store.read(shown.id()));
    }
}
