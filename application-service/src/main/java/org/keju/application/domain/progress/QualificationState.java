package org.keju.application.domain.progress;

import java.util.Set;

/** The reviewer's view of the latest submission (rows 65 to 69). */
public enum QualificationState implements RegionState {
    NONE,
    AWAITING,
    PASSED,
    FAILED,
    RETURNED;

    @Override
    public Region region() {
        return Region.QUALIFICATION;
    }

    /** What may follow; an edit before the verdict takes the submission back to {@code NONE}. */
    public Set<QualificationState> next() {
        return switch (this) {
            case NONE, FAILED, RETURNED -> Set.of(AWAITING);
            case AWAITING -> Set.of(NONE, PASSED, FAILED, RETURNED);
            case PASSED -> Set.of();
        };
    }

    /** Whether the candidate has to submit anew before anything goes on. */
    public boolean asksForResubmission() {
        return this == FAILED || this == RETURNED;
    }
}
