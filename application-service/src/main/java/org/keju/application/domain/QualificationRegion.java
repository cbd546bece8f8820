package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.QualificationState;

/** What application-service knows of the review; {@code submission} counts the submissions from 1, and 0 is none. */
@Embeddable
public record QualificationRegion(
        @Enumerated(EnumType.STRING) @Column(name = "qualification_state")
        QualificationState state,

        @Column(name = "qualification_since") @Nullable Instant since,
        @Column(name = "submission") int submission,
        @Column(name = "qualification_refusal") Refusal refusal) {

    static final QualificationRegion NONE = new QualificationRegion(QualificationState.NONE, null, 0, Refusal.NONE);

    QualificationRegion submitted(Instant at) {
        return new QualificationRegion(QualificationState.AWAITING, at, submission + 1, Refusal.NONE);
    }

    /** An edit takes back what awaits a verdict; a refusal stays on view until the next submission. */
    QualificationRegion edited() {
        return state == QualificationState.AWAITING
                ? new QualificationRegion(QualificationState.NONE, null, submission, Refusal.NONE)
                : this;
    }

    boolean awaited() {
        return state == QualificationState.AWAITING;
    }

    /** Whether a reviewer has said something about the latest submission. */
    boolean decided() {
        return state != QualificationState.NONE && !awaited();
    }

    /** The verdict on a submission; empty when it is repeated, older than the one known, or about another submission. */
    Optional<QualificationRegion> decided(QualificationState verdict, int judged, Refusal why, Instant at) {
        boolean newer = awaited() || (since != null && since.isBefore(at));
        boolean possible = judged == submission && newer && state.next().contains(verdict);
        return possible ? Optional.of(new QualificationRegion(verdict, at, submission, why)) : Optional.empty();
    }
}
