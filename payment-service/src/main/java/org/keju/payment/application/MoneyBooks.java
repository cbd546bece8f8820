package org.keju.payment.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.payment.domain.ChannelPayment;
import org.keju.payment.domain.Ledger;
import org.keju.payment.domain.LedgerTransaction;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Receipts;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Component;

/** Receipts, ledger and refunds, which are always written together. */
@Component
class MoneyBooks {

    private final Receipts receipts;
    private final Ledger ledger;
    private final Refunds refunds;

    MoneyBooks(Receipts receipts, Ledger ledger, Refunds refunds) {
        this.receipts = receipts;
        this.ledger = ledger;
        this.refunds = refunds;
    }

    boolean know(ChannelPayment payment) {
        return receipts.has(payment.channel(), payment.transactionNumber());
    }

    void bookFee(Receipt receipt, Instant now) {
        receipts.add(receipt);
        ledger.book(LedgerTransaction.fee(receipt, Ids::next, now));
    }

    void returnFee(UUID receiptId, Refund.Reason reason, Instant now) {
        Receipt receipt = receipts.findById(receiptId).orElseThrow();
        ledger.book(LedgerTransaction.feeReturned(receipt, Ids::next, now));
        refunds.save(Refund.due(Ids.next(), receipt, reason, now));
    }

    void bookPaidBack(Refund refund, Instant now) {
        Receipt receipt = receipts.findById(refund.receiptId()).orElseThrow();
        ledger.book(LedgerTransaction.paidBack(receipt, refund.amountFen(), Ids::next, now));
    }

    void bookOwedBack(Receipt receipt, Refund.Reason reason, Instant now) {
        receipts.add(receipt);
        ledger.book(LedgerTransaction.owedBack(receipt, Ids::next, now));
        refunds.save(Refund.due(Ids.next(), receipt, reason, now));
    }
}
