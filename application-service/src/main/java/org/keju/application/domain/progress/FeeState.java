package org.keju.application.domain.progress;

import java.util.Set;

/** What is known of the money. Money is a fact: from every state but the last it may turn out to be paid. */
public enum FeeState implements RegionState {
    NONE,
    PAYING,
    PAID;

    @Override
    public Region region() {
        return Region.FEE;
    }

    public Set<FeeState> next() {
        return switch (this) {
            case NONE -> Set.of(PAYING, PAID);
            case PAYING -> Set.of(PAID);
            case PAID -> Set.of();
        };
    }
}
