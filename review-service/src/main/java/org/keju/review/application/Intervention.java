package org.keju.review.application;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.keju.review.domain.Deed;
import org.keju.review.domain.ReviewCase;

/** What whoever runs the exam may do about a case without judging it. */
public enum Intervention {
    /**
     * The reviewers of every agency may judge it, because its own agency has nobody left who may: one reviewer only where two have
     * to agree, or none at all. It is still two people who agree, neither of them the administrator.
     */
    REFER(Deed.REFERRED, (reviewCase, now) -> reviewCase.refer()),
    /**
     * A decision is made anew, or a case that two cannot agree on is judged anew by the same people; it goes back into the queue of
     * those who judge.
     */
    REOPEN(Deed.UNDONE, ReviewCase::undo);

    private final Deed deed;
    private final BiConsumer<ReviewCase, Instant> change;

    Intervention(Deed deed, BiConsumer<ReviewCase, Instant> change) {
        this.deed = deed;
        this.change = change;
    }

    Deed deed() {
        return deed;
    }

    void change(ReviewCase reviewCase, Instant now) {
        change.accept(reviewCase, now);
    }
}
