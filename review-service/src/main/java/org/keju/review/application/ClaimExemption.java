package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate stands at the counter with the originals: the officer takes this very case, with or without evidence in it. */
@Service
public class ClaimExemption {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final ReviewTerms terms;
    private final Clock clock;

    ClaimExemption(ReviewCases cases, ReviewDesk desk, ReviewTerms terms, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(String applicationNumber, Reviewer officer) {
        Instant now = clock.instant();
        ExemptionCase asked = cases.findLatestExemption(applicationNumber).orElseThrow(NoSuchCase::new);
        OpenedCase opened = desk.open(asked);
        asked.claim(officer.id(), terms.lease(), now);
        desk.keep(opened, officer.actor(), Deed.CLAIMED, now);
        return opened;
    }
}
