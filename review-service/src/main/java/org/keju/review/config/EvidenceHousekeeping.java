package org.keju.review.config;

import org.keju.review.application.PurgeEvidence;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Purges evidence now and then; several copies of the service share the work. */
@Component
class EvidenceHousekeeping {

    private final PurgeEvidence purge;

    EvidenceHousekeeping(PurgeEvidence purge) {
        this.purge = purge;
    }

    /** The first run comes soon after a start, so that a service that is often restarted purges too. */
    @Scheduled(initialDelayString = "10m", fixedDelayString = "6h")
    void purge() {
        boolean more = true;
        while (more) {
            more = purge.run();
        }
    }
}
