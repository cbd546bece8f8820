package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an exam has qualifications reviewed.
 *
 * @param reviewers how many people have to agree: 1 or 2
 * @param escalateAfterHours for how many hours a case may wait before it is shown to the administrator; null: for ever
 */
@Embeddable
public record ReviewRule(
        int reviewers,
        @Column(name = "escalate_after_hours") @Nullable Integer escalateAfterHours) {

    /** What counts where an exam says nothing. */
    public static final ReviewRule PLAIN = new ReviewRule(1, null);
}
