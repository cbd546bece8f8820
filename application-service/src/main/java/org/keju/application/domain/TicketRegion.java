package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.TicketState;

/** Whether the candidate has taken the admission ticket. */
@Embeddable
public record TicketRegion(
        @Enumerated(EnumType.STRING) @Column(name = "ticket_state")
        TicketState state,

        @Column(name = "ticket_since") @Nullable Instant since) {

    static final TicketRegion NONE = new TicketRegion(TicketState.NONE, null);

    Optional<TicketRegion> issued(Instant at) {
        return state.next().contains(TicketState.ISSUED)
                ? Optional.of(new TicketRegion(TicketState.ISSUED, at))
                : Optional.empty();
    }
}
