package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.SeatState;

/** Whether there is a seat. Where it is, ticket-service knows. */
@Embeddable
public record SeatRegion(
        @Enumerated(EnumType.STRING) @Column(name = "seat_state")
        SeatState state,

        @Column(name = "seat_since") @Nullable Instant since) {

    static final SeatRegion NONE = new SeatRegion(SeatState.NONE, null);

    /** The latest arrangement counts; an earlier one that arrives later has no effect. */
    Optional<SeatRegion> assigned(Instant at) {
        boolean newer = since == null || since.isBefore(at);
        return newer ? Optional.of(new SeatRegion(SeatState.ARRANGED, at)) : Optional.empty();
    }
}
