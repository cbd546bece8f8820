package org.keju.payment.application;

import org.keju.payment.domain.Settlement;

/** What we made of a notice. Only what is accepted is answered so that the channel stops repeating it. */
public enum NoticeVerdict {
    SETTLED(true),
    REPEATED(true),
    DUPLICATE(true),
    AMOUNT_MISMATCH(true),
    GIVEN_UP(true),
    VOIDED(true),
    EXEMPTED(true),
    /** It is genuine and tells of no money. */
    NO_PAYMENT(true),
    /** It is too old to be taken at its word: the channel was asked, and its answer was acted on. */
    ASKED(true),
    /** It is too old to be taken at its word, and the channel could not be asked. */
    NOT_ASKED(false),
    UNKNOWN_ORDER(false),
    /** The signature is missing or wrong. */
    FORGED(false),
    /** The channel signed it for another merchant or another application. */
    MISDIRECTED(false),
    /** It is signed and still makes no sense. */
    UNREADABLE(false);

    private final boolean accepted;

    NoticeVerdict(boolean accepted) {
        this.accepted = accepted;
    }

    public boolean isAccepted() {
        return accepted;
    }

    static NoticeVerdict of(Settlement settlement) {
        return switch (settlement) {
            case SETTLED -> SETTLED;
            case REPEATED -> REPEATED;
            case DUPLICATE -> DUPLICATE;
            case AMOUNT_MISMATCH -> AMOUNT_MISMATCH;
            case GIVEN_UP -> GIVEN_UP;
            case VOIDED -> VOIDED;
            case EXEMPTED -> EXEMPTED;
            case UNKNOWN_ORDER -> UNKNOWN_ORDER;
        };
    }
}
