package org.keju.application.domain.progress;

import java.util.Set;

/**
 * What is known of the money. Money is a fact: as long as it is owed it may turn out to be paid. Who is exempted owes
 * nothing, before the payment or after it.
 */
public enum FeeState implements RegionState {
    NONE,
    PAYING,
    PAID,
    WAIVED;

    @Override
    public Region region() {
        return Region.FEE;
    }

    public Set<FeeState> next() {
        return switch (this) {
            case NONE -> Set.of(PAYING, PAID, WAIVED);
            case PAYING -> Set.of(PAID, WAIVED);
            case PAID -> Set.of(WAIVED);
            case WAIVED -> Set.of();
        };
    }

    /** Whoever is let off the fee need not have paid it. */
    @Override
    public boolean satisfies(RegionState wanted) {
        return this == wanted || (this == WAIVED && wanted == PAID);
    }

    /** Whether nothing is owed any more. */
    public boolean settled() {
        return this == PAID || this == WAIVED;
    }
}
