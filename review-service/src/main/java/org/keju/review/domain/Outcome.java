package org.keju.review.domain;

import static org.keju.review.domain.ReviewRefused.Rule.TOO_LATE_TO_UNDO;

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
import org.jspecify.annotations.Nullable;

/** What a case came to, in the words that the candidate reads; empty until it is decided. */
@Embeddable
class Outcome {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_reason", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    private List<String> reasons = new ArrayList<>();

    private @Nullable String note;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Since when it can no longer be taken back, because the application has gone on, or a fee was waived by it. */
    @Column(name = "final_since")
    private @Nullable Instant finalSince;

    protected Outcome() {}

    void become(Judgement agreed, Instant now) {
        reasons.addAll(agreed.reasons());
        note = agreed.note();
        decidedAt = now;
    }

    void clear() {
        reasons.clear();
        note = null;
        decidedAt = null;
    }

    void becomeFinal(Instant now) {
        if (finalSince == null) {
            finalSince = now;
        }
    }

    /** The process asks for the same once more. */
    void becomeOpen() {
        finalSince = null;
    }

    void requireChangeable() {
        if (finalSince != null) {
            throw new ReviewRefused(TOO_LATE_TO_UNDO);
        }
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    @Nullable
    String note() {
        return note;
    }
}
