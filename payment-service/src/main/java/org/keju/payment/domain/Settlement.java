package org.keju.payment.domain;

/** What became of a payment that a channel reported. */
public enum Settlement {
    /** It settled its order. */
    SETTLED,
    /** It was known already; nothing changed. */
    REPEATED,
    /** Its order was settled by another payment: it is owed back. */
    DUPLICATE,
    /** Its application was given up before it came: it is owed back. */
    GIVEN_UP,
    /** Its order had been taken back before it came: it is owed back. */
    VOIDED,
    /** Its fee was waived before it came: it is owed back. */
    EXEMPTED,
    /** It is not what the order asks for: it is owed back and the order stays unpaid. */
    AMOUNT_MISMATCH,
    /** We never began a payment under its number. */
    UNKNOWN_ORDER
}
