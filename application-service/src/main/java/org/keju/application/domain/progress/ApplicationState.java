package org.keju.application.domain.progress;

import java.util.Set;

/**
 * The life of an application as a whole. A draft becomes visible to reviewers by submission (row 39); an edit that the
 * exam still allows makes a draft of it again, so that nobody judges what is being changed. {@code COMPLETE} is derived:
 * all that the exam requires is done. The other two ends are the candidate's (withdrawn) and time's (lapsed, row 87).
 */
public enum ApplicationState implements RegionState {
    DRAFT,
    SUBMITTED,
    COMPLETE,
    WITHDRAWN,
    LAPSED;

    @Override
    public Region region() {
        return Region.APPLICATION;
    }

    /** What may follow. Submitting again without an edit is how a returned application goes back to the reviewer. */
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN, LAPSED);
            case SUBMITTED -> Set.of(DRAFT, SUBMITTED, COMPLETE, WITHDRAWN, LAPSED);
            case COMPLETE -> Set.of(WITHDRAWN);
            case WITHDRAWN, LAPSED -> Set.of();
        };
    }

    /** Whether nothing can be added any more: the application was given up by the candidate or by time. */
    public boolean ended() {
        return this == WITHDRAWN || this == LAPSED;
    }

    /** A complete application has been submitted, too. */
    @Override
    public boolean satisfies(RegionState wanted) {
        return this == wanted || (this == COMPLETE && wanted == SUBMITTED);
    }
}
