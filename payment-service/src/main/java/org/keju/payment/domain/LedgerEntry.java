package org.keju.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One line of the ledger: an amount on one side of one account. Written once, never changed. */
@Entity
public class LedgerEntry {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID transactionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private UUID receiptId;

    @Column(updatable = false)
    private long debitFen;

    @Column(updatable = false)
    private long creditFen;

    @Column(updatable = false)
    private Instant bookedAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected LedgerEntry() {}

    private LedgerEntry(
            UUID id, UUID transactionId, Account account, Receipt receipt, long debitFen, long creditFen, Instant now) {
        if (debitFen < 0 || creditFen < 0 || (debitFen == 0) == (creditFen == 0)) {
            throw new IllegalArgumentException("An entry stands on one side: " + debitFen + " / " + creditFen);
        }
        this.id = id;
        this.transactionId = transactionId;
        this.account = account;
        this.channel = receipt.channel();
        this.receiptId = receipt.id();
        this.debitFen = debitFen;
        this.creditFen = creditFen;
        this.bookedAt = now;
    }

    static LedgerEntry debit(UUID id, UUID transactionId, Account account, Receipt receipt, long fen, Instant now) {
        return new LedgerEntry(id, transactionId, account, receipt, fen, 0, now);
    }

    static LedgerEntry credit(UUID id, UUID transactionId, Account account, Receipt receipt, long fen, Instant now) {
        return new LedgerEntry(id, transactionId, account, receipt, 0, fen, now);
    }

    public Account account() {
        return account;
    }

    /** In fen; nought on a credit entry. */
    public long debitFen() {
        return debitFen;
    }

    /** In fen; nought on a debit entry. */
    public long creditFen() {
        return creditFen;
    }
}
