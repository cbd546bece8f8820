package org.keju.review.application;

import java.time.Clock;
import java.util.List;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence serves one decision. When nobody can dispute that any more the files go; the case and its trail stay. */
@Service
public class PurgeEvidence {

    private final EvidenceFiles evidence;
    private final EvidenceStore store;
    private final ReviewTerms terms;
    private final Clock clock;

    PurgeEvidence(EvidenceFiles evidence, EvidenceStore store, ReviewTerms terms, Clock clock) {
        this.evidence = evidence;
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    /** Forgets some of what has outlived its use; answers whether there may be more. */
    @Transactional
    public boolean run() {
        List<Evidence> outlived = evidence.findOutlived(clock.instant().minus(terms.evidenceKept()));
        for (Evidence each : outlived) {
            store.forget(each.id());
            evidence.delete(each);
        }
        return !outlived.isEmpty();
    }
}
