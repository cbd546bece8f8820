package org.keju.review.application.oversight;

import org.jspecify.annotations.Nullable;
import org.keju.review.domain.CaseState;

/** Whom a case that is not decided waits for, so that whoever runs the exam sees what to do about it. */
public enum Awaited {
    /** The candidate has to put evidence to a request for exemption. */
    EVIDENCE,
    /** Nobody has given an opinion yet. */
    REVIEWER,
    /** Somebody other than the one who has judged it, because the exam wants two to agree. */
    SECOND_OPINION,
    /** Somebody who has not judged it yet, because those who have do not agree. */
    FURTHER_OPINION;

    /** Null for a case that waits for nobody. */
    static @Nullable Awaited of(CaseState state, int opinions) {
        return switch (state) {
            case INCOMPLETE -> EVIDENCE;
            case OPEN, CLAIMED -> opinions == 0 ? REVIEWER : opinions == 1 ? SECOND_OPINION : FURTHER_OPINION;
            case APPROVED, REJECTED, RETURNED, CLOSED -> null;
        };
    }
}
