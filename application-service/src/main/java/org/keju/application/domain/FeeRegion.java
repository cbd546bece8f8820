package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.FeeState;

/** What application-service knows of the money; {@code paidFen} is fen, 0 until paid. */
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

    Optional<FeeRegion> settled(long fen, Instant at) {
        return state.next().contains(FeeState.PAID)
                ? Optional.of(new FeeRegion(FeeState.PAID, at, fen))
                : Optional.empty();
    }
}
