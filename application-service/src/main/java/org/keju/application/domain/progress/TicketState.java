package org.keju.application.domain.progress;

import java.util.Set;

/** Whether the candidate has taken the admission ticket (rows 94 to 96). */
public enum TicketState implements RegionState {
    NONE,
    ISSUED;

    @Override
    public Region region() {
        return Region.TICKET;
    }

    public Set<TicketState> next() {
        return this == NONE ? Set.of(ISSUED) : Set.of();
    }
}
