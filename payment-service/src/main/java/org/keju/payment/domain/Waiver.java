package org.keju.payment.domain;

/** What a waived fee means for its order. */
public enum Waiver {
    /** It settles the order. */
    SETTLES,
    /** The fee was paid before: all of it goes back, and the order stays settled. */
    RETURNS_THE_FEE,
    /** Nothing: it was waived before, or never had to be paid, or the application is given up. */
    CHANGES_NOTHING
}
