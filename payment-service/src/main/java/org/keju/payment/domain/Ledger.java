package org.keju.payment.domain;

/** The double-entry ledger. It only ever grows. */
public interface Ledger {

    void book(LedgerTransaction transaction);
}
