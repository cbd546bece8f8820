package org.keju.application.domain.progress;

import java.util.Set;

/** The photo as the process sees it; uploading and checking happen inside photo-service before it is confirmed. */
public enum PhotoState implements RegionState {
    NONE,
    PENDING,
    APPROVED,
    REJECTED;

    @Override
    public Region region() {
        return Region.PHOTO;
    }

    /**
     * What may follow; {@code PENDING} follows itself when another photo is confirmed before the audit, and an auditor may
     * take a decision back.
     */
    public Set<PhotoState> next() {
        return switch (this) {
            case NONE -> Set.of(PENDING);
            case PENDING -> Set.of(PENDING, APPROVED, REJECTED);
            case APPROVED -> Set.of(REJECTED);
            case REJECTED -> Set.of(PENDING, APPROVED);
        };
    }
}
