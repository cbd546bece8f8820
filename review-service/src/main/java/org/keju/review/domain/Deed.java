package org.keju.review.domain;

/** What somebody did with a case, merely looking at it included. */
public enum Deed {
    VIEWED,
    CLAIMED,
    RELEASED,
    APPROVED,
    REJECTED,
    RETURNED,
    /** A decision was taken back. */
    UNDONE,
    /** A case was opened to the reviewers of every agency. */
    REFERRED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    EVIDENCE_VIEWED;

    public static Deed of(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> APPROVED;
            case REJECT -> REJECTED;
            case RETURN -> RETURNED;
        };
    }
}
