package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a reviewer the case promised earliest that nobody else holds and this reviewer has not judged yet. */
@Service
public class ClaimNextCase {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final ReviewTerms terms;
    private final Clock clock;

    ClaimNextCase(ReviewCases cases, ReviewDesk desk, ReviewTerms terms, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    /** Empty when no case waits that this reviewer may judge. */
    @Transactional
    public Optional<OpenedCase> run(Reviewer reviewer) {
        Instant now = clock.instant();
        return next(reviewer, now).map(found -> {
            OpenedCase opened = desk.open(found);
            found.claim(reviewer.id(), terms.lease(), now);
            desk.keep(opened, reviewer.actor(), Deed.CLAIMED, now);
            return opened;
        });
    }

    /** Of several agencies the one next case each is locked for a moment; those not taken are free again at once. */
    private Optional<ReviewCase> next(Reviewer reviewer, Instant now) {
        if (reviewer.everywhere()) {
            return cases.findNextUnclaimed(reviewer.kind().name(), reviewer.id(), now);
        }
        Stream<ReviewCase> ofAgencies = reviewer.agencies().stream()
                .sorted()
                .flatMap(agency -> cases.findNextUnclaimedOf(agency, reviewer.id(), now).stream());
        return Stream.concat(ofAgencies, cases.findNextReferred(reviewer.id(), now).stream())
                .min(Comparator.comparing(ReviewCase::owedBy));
    }
}
