package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.keju.payment.domain.Fixtures.FEE;
import static org.keju.payment.domain.Fixtures.NOW;
import static org.keju.payment.domain.Fixtures.anAttempt;
import static org.keju.payment.domain.Fixtures.anOrder;
import static org.keju.payment.domain.Fixtures.paid;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedgerTransactionTest {

    private final Receipt receipt = Receipt.of(UUID.randomUUID(), anAttempt(anOrder()), paid(FEE), NOW);

    @Test
    void aFeeIsWithTheChannelAndEarned() {
        assertThat(LedgerTransaction.fee(receipt, UUID::randomUUID, NOW).entries())
                .extracting(LedgerEntry::account, LedgerEntry::debitFen, LedgerEntry::creditFen)
                .containsExactly(tuple(Account.CHANNEL_BALANCE, FEE, 0L), tuple(Account.FEES, 0L, FEE));
    }

    @Test
    void whatIsOwedBackIsWithTheChannelAndNotEarned() {
        assertThat(LedgerTransaction.owedBack(receipt, UUID::randomUUID, NOW).entries())
                .extracting(LedgerEntry::account)
                .containsExactly(Account.CHANNEL_BALANCE, Account.OWED_BACK);
    }

    @Test
    @Tag("row-84")
    void aReturnedFeeIsNotEarnedAnyMore() {
        assertThat(LedgerTransaction.feeReturned(receipt, UUID::randomUUID, NOW).entries())
                .extracting(LedgerEntry::account, LedgerEntry::debitFen, LedgerEntry::creditFen)
                .containsExactly(tuple(Account.FEES, FEE, 0L), tuple(Account.OWED_BACK, 0L, FEE));
    }

    @Test
    @Tag("row-83")
    void whatHasGoneBackIsWithTheChannelNoLonger() {
        assertThat(LedgerTransaction.paidBack(receipt, FEE, UUID::randomUUID, NOW)
                        .entries())
                .extracting(LedgerEntry::account, LedgerEntry::debitFen, LedgerEntry::creditFen)
                .containsExactly(tuple(Account.OWED_BACK, FEE, 0L), tuple(Account.CHANNEL_BALANCE, 0L, FEE));
    }

    @Test
    void whatDoesNotBalanceIsNotBooked() {
        UUID id = UUID.randomUUID();
        LedgerEntry debit = LedgerEntry.debit(id, id, Account.CHANNEL_BALANCE, receipt, FEE, NOW);
        LedgerEntry less = LedgerEntry.credit(id, id, Account.FEES, receipt, FEE - 1, NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerTransaction.of(debit, less));
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerTransaction.of(debit));
        assertThatIllegalArgumentException().isThrownBy(LedgerTransaction::of);
    }

    @Test
    void anEntryStandsOnOneSide() {
        UUID id = UUID.randomUUID();
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerEntry.debit(id, id, Account.FEES, receipt, 0, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerEntry.credit(id, id, Account.FEES, receipt, -1, NOW));
    }
}
