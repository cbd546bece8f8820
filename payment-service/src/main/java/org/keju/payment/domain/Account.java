package org.keju.payment.domain;

/** An account of the ledger. */
public enum Account {
    /** What a channel has collected for us. Grows on the debit side. */
    CHANNEL_BALANCE,
    /** Fees earned. Grows on the credit side. */
    FEES,
    /** What belongs to payers and must go back. Grows on the credit side. */
    OWED_BACK
}
