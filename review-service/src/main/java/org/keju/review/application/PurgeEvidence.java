package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.EvidenceFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence serves one decision. When nobody can dispute that any more the files go; the case and its trail stay. */
@Service
public class PurgeEvidence {

    private final EvidenceFiles evidence;
    private final EvidenceStore store;
    private final ReviewTerms terms;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PurgeEvidence(
            EvidenceFiles evidence,
            EvidenceStore store,
            ReviewTerms terms,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.evidence = evidence;
        this.store = store;
        this.terms = terms;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Forgets some of what has outlived its use, each for itself; answers whether there may be more. */
    public boolean run() {
        Instant before = clock.instant().minus(terms.evidenceKept());
        long forgotten = evidence.findOutlived(before).stream()
                .filter(each -> Boolean.TRUE.equals(transaction.execute(status -> forget(each, before))))
                .count();
        return forgotten > 0;
    }

    private boolean forget(UUID each, Instant before) {
        boolean outlived = evidence.deleteOutlived(each, before) > 0;
        if (outlived) {
            store.forget(each);
        }
        return outlived;
    }
}
