package org.keju.review.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who judges, and what.
 *
 * @param agencies codes of the agencies whose cases alone this reviewer may see, and those referred to everybody; none for all agencies
 */
public record Reviewer(Actor actor, CaseKind kind, Set<String> agencies) {

    public Reviewer {
        agencies = Set.copyOf(agencies);
    }

    /** Somebody who judges whether fees need not be paid; that is no agency's affair. */
    public static Reviewer feeOfficer(Actor actor) {
        return new Reviewer(actor, CaseKind.EXEMPTION, Set.of());
    }

    public UUID id() {
        return actor.id();
    }

    /** Whether this reviewer sees the cases of every agency. */
    public boolean everywhere() {
        return agencies.isEmpty();
    }

    public boolean mayJudge(ReviewCase reviewCase) {
        return reviewCase.kind() == kind && (everywhere() || reviewCase.concerns(agencies));
    }
}
