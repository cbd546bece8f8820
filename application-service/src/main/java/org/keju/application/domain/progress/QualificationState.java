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

    /**
     * What may follow; an edit before the verdict takes the submission back to {@code NONE}, and a reviewer may replace one
     * verdict by another.
     */
    public Set<QualificationState> next() {
        return switch (this) {
            case NONE -> Set.of(AWAITING);
            case AWAITING -> Set.of(NONE, PASSED, FAILED, RETURNED);
            case PASSED -> Set.of(FAILED, RETURNED);
            case FAILED -> Set.of(AWAITING, PASSED, RETURNED);
            case RETURNED -> Set.of(AWAITING, PASSED, FAILED);
        };
    }

    /** Whether the candidate has to submit anew before anything goes on. */
    public boolean asksForResubmission() {
        return this == FAILED || this == RETURNED;
    }
}
