package org.keju.review.domain;

import static org.keju.review.domain.ReviewRefused.Rule.ALREADY_JUDGED;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_YOURS_TO_UNDO;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The opinions on a case, until enough of them agree. Undone, it begins anew; what was said stays and counts no more. */
@Embeddable
class Deliberation {

    /** Counts from 1, and up each time that a decision is undone. */
    @Column(name = "round")
    private int round = 1;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_opinion", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Opinion> opinions = new ArrayList<>();

    protected Deliberation() {}

    /**
     * Hears what somebody found.
     *
     * @return what it comes to, if as many as are needed agree now
     */
    Optional<Judgement> hear(UUID reviewer, Judgement judgement, int agreeing, Instant now) {
        opinions.add(new Opinion(round, reviewer, judgement, now));
        return Judgement.agreed(current().stream().map(Opinion::judgement).toList(), agreeing);
    }

    /** Two opinions that have to agree come from two people. */
    void requireNothingFrom(UUID reviewer) {
        if (hasHeard(reviewer)) {
            throw new ReviewRefused(ALREADY_JUDGED);
        }
    }

    /** Whoever took part in a decision can take it back; while there is none, the opinion must be the only one. */
    void requireRetractableBy(UUID reviewer, boolean decided) {
        if (!hasHeard(reviewer) || (!decided && current().size() > 1)) {
            throw new ReviewRefused(NOT_YOURS_TO_UNDO);
        }
    }

    private boolean hasHeard(UUID reviewer) {
        return current().stream().anyMatch(opinion -> opinion.reviewer().equals(reviewer));
    }

    boolean isSilent() {
        return current().isEmpty();
    }

    void beginAnew() {
        round++;
    }

    /** The opinions that count. */
    List<Opinion> current() {
        return opinions.stream().filter(opinion -> opinion.round() == round).toList();
    }
}
