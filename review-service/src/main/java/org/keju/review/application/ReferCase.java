package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.review.domain.Actor;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever runs the exam lets the reviewers of every agency judge a case, because its own agency has nobody left who may: one
 * reviewer only where two have to agree, or none at all. It is still two people who agree, neither of them the administrator.
 */
@Service
public class ReferCase {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final Clock clock;

    ReferCase(ReviewCases cases, ReviewDesk desk, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID caseId, Actor administrator, String why) {
        Instant now = clock.instant();
        OpenedCase opened = desk.open(cases.findById(caseId).orElseThrow(NoSuchCase::new));
        opened.reviewCase().refer();
        desk.keep(opened, administrator, Deed.REFERRED, why, now);
    }
}
