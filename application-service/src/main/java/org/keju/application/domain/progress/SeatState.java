package org.keju.application.domain.progress;

import java.util.Set;

/** Whether the candidate has a seat (row 98). A later arrangement may give another. */
public enum SeatState implements RegionState {
    NONE,
    ARRANGED;

    @Override
    public Region region() {
        return Region.SEAT;
    }

    public Set<SeatState> next() {
        return Set.of(ARRANGED);
    }
}
