package org.keju.review.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who reviews.
 *
 * @param agencies codes of the agencies whose cases alone this reviewer may see; none for all agencies
 */
public record Reviewer(UUID id, Set<String> agencies) {

    public Reviewer {
        agencies = Set.copyOf(agencies);
    }

    /** Whether this reviewer sees the cases of every agency. */
    public boolean everywhere() {
        return agencies.isEmpty();
    }

    public boolean mayJudge(ReviewCase reviewCase) {
        return everywhere() || agencies.contains(reviewCase.agencyCode());
    }
}
