package org.keju.review.domain;

import static org.keju.review.domain.CaseCommand.APPROVE;
import static org.keju.review.domain.CaseCommand.CLAIM;
import static org.keju.review.domain.CaseCommand.CLOSE;
import static org.keju.review.domain.CaseCommand.COMPLETE;
import static org.keju.review.domain.CaseCommand.LACK;
import static org.keju.review.domain.CaseCommand.PASS_ON;
import static org.keju.review.domain.CaseCommand.REFER;
import static org.keju.review.domain.CaseCommand.REJECT;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.CaseCommand.REOPEN;
import static org.keju.review.domain.CaseCommand.RETURN;
import static org.keju.review.domain.CaseCommand.UNDO;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a case is in its life, and the one table of what may happen to it there. */
public enum CaseState {
    /** Waits for the candidate's evidence; whoever sees the originals at a counter may judge it nevertheless. */
    INCOMPLETE,
    /** Waits for a reviewer. */
    OPEN,
    /** A reviewer holds it, for as long as the lease runs; after that anybody may claim it. */
    CLAIMED,
    /** The candidate has what was asked for: qualifies, or need not pay. */
    APPROVED,
    /** The candidate has not. */
    REJECTED,
    /** The candidate shall add something; a new submission is a new case (row 69). */
    RETURNED,
    /** Nobody needs a decision any more: the step closed, the application ended, or a later request took its place. */
    CLOSED;

    private static final Map<CaseState, Map<CaseCommand, CaseState>> TABLE = new EnumMap<>(Map.of(
            INCOMPLETE, Map.of(COMPLETE, OPEN, CLAIM, CLAIMED, CLOSE, CLOSED),
            OPEN, Map.of(LACK, INCOMPLETE, CLAIM, CLAIMED, UNDO, OPEN, REFER, OPEN, CLOSE, CLOSED),
            CLAIMED,
                    Map.of(
                            CLAIM, CLAIMED,
                            RELEASE, OPEN,
                            PASS_ON, OPEN,
                            APPROVE, APPROVED,
                            REJECT, REJECTED,
                            RETURN, RETURNED,
                            UNDO, OPEN,
                            REFER, CLAIMED,
                            CLOSE, CLOSED),
            APPROVED, Map.of(UNDO, OPEN),
            REJECTED, Map.of(UNDO, OPEN),
            RETURNED, Map.of(UNDO, OPEN),
            CLOSED, Map.of(REOPEN, OPEN)));

    /** The state that the command leads to from here; empty when it is not to be had here. */
    public Optional<CaseState> after(CaseCommand command) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(command));
    }

    /** Whether somebody decided, and the candidate was told. */
    public boolean decided() {
        return this == APPROVED || this == REJECTED || this == RETURNED;
    }
}
