package org.keju.review.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Judgement;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.Reviewer;
import org.keju.review.domain.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer who holds the case says what it comes to; the process is told once as many as the exam wants agree. */
@Service
public class DecideCase {

    private final ReviewDesk desk;
    private final DecisionAnnouncements announcements;
    private final Clock clock;

    DecideCase(ReviewDesk desk, DecisionAnnouncements announcements, Clock clock) {
        this.desk = desk;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public OpenedCase run(UUID caseId, Reviewer reviewer, Verdict verdict, List<String> reasons, String note) {
        Instant now = clock.instant();
        OpenedCase opened = desk.find(caseId, reviewer);
        ReviewCase judged = opened.reviewCase();
        Judgement judgement = Judgement.of(verdict, judged.catalogueOf(opened.exam()), reasons, note);
        boolean decided = judged.judge(judgement, reviewer.id(), judged.agreeingBy(opened.exam()), now);
        desk.keep(opened, reviewer.actor(), Deed.of(verdict), now);
        if (decided) {
            announcements.announce(judged, now);
        }
        return opened;
    }
}
