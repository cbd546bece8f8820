package org.keju.review.domain;

/** What a reviewer did with a case, merely looking at it included. */
public enum Deed {
    VIEWED,
    CLAIMED,
    RELEASED,
    APPROVED,
    REJECTED,
    RETURNED
}
