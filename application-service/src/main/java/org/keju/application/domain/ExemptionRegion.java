package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.ExemptionState;

/**
 * The request to be let off the fee. Every change answers empty when it is not possible or has no effect.
 *
 * @param ground code of the ground that was given last, out of the exam's catalogue; null before the first request
 * @param request counts the requests from 1; 0 before the first
 */
@Embeddable
public record ExemptionRegion(
        @Enumerated(EnumType.STRING) @Column(name = "exemption_state")
        ExemptionState state,

        @Column(name = "exemption_since") @Nullable Instant since,
        @Column(name = "exemption_ground") @Nullable String ground,
        @Column(name = "exemption_request") int request,
        @Column(name = "exemption_refusal") Refusal refusal) {

    static final ExemptionRegion NONE = new ExemptionRegion(ExemptionState.NONE, null, null, 0, Refusal.NONE);

    ExemptionRegion requested(String newGround, Instant at) {
        return new ExemptionRegion(ExemptionState.REQUESTED, at, newGround, request + 1, Refusal.NONE);
    }

    boolean pending() {
        return state == ExemptionState.REQUESTED;
    }

    ExemptionRegion takenBack() {
        return new ExemptionRegion(ExemptionState.NONE, null, ground, request, Refusal.NONE);
    }

    /** The decision on a request; empty when it is about an earlier one, or older than the decision that is known. */
    Optional<ExemptionRegion> decided(ExemptionState decision, int judged, Refusal why, Instant at) {
        boolean first = pending();
        boolean newer = first || (since != null && since.isBefore(at));
        boolean possible = judged == request && newer && state.next().contains(decision);
        return possible ? Optional.of(new ExemptionRegion(decision, at, ground, request, why)) : Optional.empty();
    }
}
