package org.keju.application.domain.progress;

/** Whether all pledges of the exam are accepted (rows 24 to 30). */
public enum CommitmentState implements RegionState {
    UNREAD,
    ACCEPTED;

    @Override
    public Region region() {
        return Region.COMMITMENT;
    }
}
