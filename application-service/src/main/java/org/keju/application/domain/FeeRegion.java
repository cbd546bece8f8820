package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.FeeState;

/** What application-service knows of the money; {@code paidFen} is fen, 0 until paid, and kept when it goes back. */
@Embeddable
public record FeeRegion(
        @Enumerated(EnumType.STRING) @Column(name = "fee_state")
        FeeState state,

        @Column(name = "fee_since") @Nullable Instant since,
        @Column(name = "paid_fen") long paidFen) {

    static final FeeRegion NONE = new FeeRegion(FeeState.NONE, null, 0);

    Optional<FeeRegion> started(Instant at) {
        return state.next().contains(FeeState.PAYING)
                ? Optional.of(new FeeRegion(FeeState.PAYING, at, 0))
                : Optional.empty();
    }

    /** Money that crossed the waiver on its way does not make the fee owed again; that it came is noted. */
    Optional<FeeRegion> settled(long fen, Instant at) {
        if (state == FeeState.WAIVED && paidFen == 0 && fen > 0) {
            return Optional.of(new FeeRegion(FeeState.WAIVED, since, fen));
        }
        return state.next().contains(FeeState.PAID)
                ? Optional.of(new FeeRegion(FeeState.PAID, at, fen))
                : Optional.empty();
    }

    FeeRegion waived(Instant at) {
        return state.next().contains(FeeState.WAIVED) ? new FeeRegion(FeeState.WAIVED, at, paidFen) : this;
    }

    /** Whether the candidate has not done anything about it yet; to be let off it is nobody's payment. */
    boolean untouched() {
        return state == FeeState.NONE || (state == FeeState.WAIVED && paidFen == 0);
    }
}
