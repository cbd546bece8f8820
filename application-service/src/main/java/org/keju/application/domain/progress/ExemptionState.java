package org.keju.application.domain.progress;

import java.util.Set;

/** Whether the candidate is let off the fee (rows 84 to 86). Once granted it stands: what was given back is not asked again. */
public enum ExemptionState implements RegionState {
    NONE,
    REQUESTED,
    GRANTED,
    REFUSED;

    @Override
    public Region region() {
        return Region.EXEMPTION;
    }

    /** What may follow; the candidate may take a request back, and ask again after a refusal. */
    public Set<ExemptionState> next() {
        return switch (this) {
            case NONE -> Set.of(REQUESTED);
            case REQUESTED -> Set.of(NONE, GRANTED, REFUSED);
            case REFUSED -> Set.of(REQUESTED, GRANTED);
            case GRANTED -> Set.of();
        };
    }
}
