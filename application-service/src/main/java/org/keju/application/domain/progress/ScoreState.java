package org.keju.application.domain.progress;

import java.util.Set;

/** Whether the score may be seen (row 99). */
public enum ScoreState implements RegionState {
    HIDDEN,
    PUBLISHED;

    @Override
    public Region region() {
        return Region.SCORE;
    }

    public Set<ScoreState> next() {
        return Set.of(PUBLISHED);
    }
}
