package org.keju.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Entries that are booked together and balance: what is debited in all is credited in all. */
public final class LedgerTransaction {

    private final List<LedgerEntry> entries;

    private LedgerTransaction(List<LedgerEntry> entries) {
        long debit = entries.stream().mapToLong(LedgerEntry::debitFen).reduce(0, Math::addExact);
        long credit = entries.stream().mapToLong(LedgerEntry::creditFen).reduce(0, Math::addExact);
        if (debit != credit || debit == 0) {
            throw new IllegalArgumentException("Out of balance: debit " + debit + ", credit " + credit + " fen");
        }
        this.entries = List.copyOf(entries);
    }

    public static LedgerTransaction of(LedgerEntry... entries) {
        return new LedgerTransaction(List.of(entries));
    }

    /** The channel collected a fee for us. */
    public static LedgerTransaction fee(Receipt receipt, Supplier<UUID> ids, Instant now) {
        return collected(receipt, Account.FEES, ids, now);
    }

    /** The channel collected what is not ours. */
    public static LedgerTransaction owedBack(Receipt receipt, Supplier<UUID> ids, Instant now) {
        return collected(receipt, Account.OWED_BACK, ids, now);
    }

    /** A fee that had been earned is not ours any more. */
    public static LedgerTransaction feeReturned(Receipt receipt, Supplier<UUID> ids, Instant now) {
        return moved(Account.FEES, Account.OWED_BACK, receipt, receipt.amountFen(), ids, now);
    }

    /** What was not ours has gone back to its payer. */
    public static LedgerTransaction paidBack(Receipt receipt, long fen, Supplier<UUID> ids, Instant now) {
        return moved(Account.OWED_BACK, Account.CHANNEL_BALANCE, receipt, fen, ids, now);
    }

    public List<LedgerEntry> entries() {
        return entries;
    }

    private static LedgerTransaction collected(Receipt receipt, Account owner, Supplier<UUID> ids, Instant now) {
        return moved(Account.CHANNEL_BALANCE, owner, receipt, receipt.amountFen(), ids, now);
    }

    private static LedgerTransaction moved(
            Account debit, Account credit, Receipt receipt, long fen, Supplier<UUID> ids, Instant now) {
        UUID id = ids.get();
        return of(
                LedgerEntry.debit(ids.get(), id, debit, receipt, fen, now),
                LedgerEntry.credit(ids.get(), id, credit, receipt, fen, now));
    }
}
