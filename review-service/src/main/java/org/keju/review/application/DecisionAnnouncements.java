package org.keju.review.application;

import java.time.Instant;
import org.keju.review.domain.ReviewCase;

/** Tells the process what was decided, in the transaction in which it was. */
public interface DecisionAnnouncements {

    /** A later decision on the same case replaces an earlier one. */
    void announce(ReviewCase decided, Instant now);
}
