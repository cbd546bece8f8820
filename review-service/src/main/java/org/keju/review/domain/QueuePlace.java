package org.keju.review.domain;

import static org.keju.review.domain.ReviewRefused.Rule.HELD;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_HELD;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's place in the queue of those who judge: by when a decision is owed, who holds the case, and whom it waits for. */
@Embeddable
class QueuePlace {

    /** Whatever was promised comes before what was not. */
    private static final Instant NOTHING_PROMISED = Instant.parse("9999-12-31T00:00:00Z");

    /** When a decision is promised, or {@link #NOTHING_PROMISED}; null while nobody shall judge the case. */
    @Column(name = "due_at")
    private @Nullable Instant due;

    @Embedded
    private @Nullable Claim claim;

    /** Since when the case waits for somebody else's opinion; null while it waits for the first one, or for none. */
    @Column(name = "passed_on_at")
    private @Nullable Instant passedOnAt;

    /** Whether the reviewers of every agency may take it. */
    private boolean referred;

    protected QueuePlace() {}

    /** Takes the place that the promise gives; null when nothing was promised. */
    void join(@Nullable Instant promisedBy) {
        due = Objects.requireNonNullElse(promisedBy, NOTHING_PROMISED);
    }

    /** Nobody shall judge the case now. */
    void leave() {
        due = null;
        claim = null;
        passedOnAt = null;
    }

    void take(UUID reviewer, Duration lease, Instant now) {
        claim = new Claim(reviewer, now.plus(lease));
    }

    void letGo() {
        claim = null;
    }

    /** An opinion was given, and another is needed. */
    void passOn(Instant now) {
        claim = null;
        passedOnAt = now;
    }

    /** No opinion counts any more. */
    void beginAnew() {
        claim = null;
        passedOnAt = null;
    }

    void refer() {
        referred = true;
    }

    boolean isReferred() {
        return referred;
    }

    /** Whether somebody holds the case now. */
    boolean isHeld(Instant now) {
        return claim != null && claim.isLive(now);
    }

    void requireHeldByNobody(Instant now) {
        if (isHeld(now)) {
            throw new ReviewRefused(HELD);
        }
    }

    void requireHeldByNobodyElse(UUID reviewer, Instant now) {
        if (claim != null && claim.isLive(now) && !claim.reviewer().equals(reviewer)) {
            throw new ReviewRefused(NOT_HELD);
        }
    }

    void requireHeldBy(UUID reviewer, Instant now) {
        if (claim == null || !claim.isHeldBy(reviewer, now)) {
            throw new ReviewRefused(NOT_HELD);
        }
    }

    @Nullable
    Claim claim() {
        return claim;
    }

    /** Far in the future for what was not promised, and for what nobody shall judge. */
    Instant owedBy() {
        return due == null ? NOTHING_PROMISED : due;
    }
}
