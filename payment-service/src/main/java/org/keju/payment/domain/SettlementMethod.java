package org.keju.payment.domain;

/** By what an order was settled. */
public enum SettlementMethod {
    /** A channel took the money. */
    PAYMENT,
    /** The fee is nothing. */
    NOTHING_DUE,
    /** The fee was waived; what had been paid before goes back. */
    EXEMPTION
}
