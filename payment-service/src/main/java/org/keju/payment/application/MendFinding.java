package org.keju.payment.application;

import org.keju.payment.domain.Channel;
import org.keju.payment.domain.ChannelPayment;
import org.keju.payment.domain.Refunds;
import org.keju.payment.domain.Settlement;
import org.keju.payment.domain.reconciliation.Booked;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;
import org.keju.payment.domain.reconciliation.Difference.Outcome;
import org.keju.payment.domain.reconciliation.Finding;
import org.keju.payment.domain.reconciliation.Finding.NamedTwice;
import org.keju.payment.domain.reconciliation.Finding.OtherAmount;
import org.keju.payment.domain.reconciliation.Finding.OursMissing;
import org.keju.payment.domain.reconciliation.Finding.TheirsMissing;
import org.springframework.stereotype.Service;

/**
 * Does about a finding what can be done without a person: money that only the channel knew is booked like any other news of
 * it, and of money that only we know the channel is asked. Money that it does not confirm, that we know as another amount or
 * that a bill names more than once is a matter for people; an order with two amounts is frozen until they have decided.
 */
@Service
public class MendFinding {

    private final SettlePayment settlePayment;
    private final Refunds refunds;
    private final ConcludeRefund concludeRefund;
    private final AskAgain askAgain;
    private final FreezeOrder freezeOrder;

    MendFinding(
            SettlePayment settlePayment,
            Refunds refunds,
            ConcludeRefund concludeRefund,
            AskAgain askAgain,
            FreezeOrder freezeOrder) {
        this.settlePayment = settlePayment;
        this.refunds = refunds;
        this.concludeRefund = concludeRefund;
        this.askAgain = askAgain;
        this.freezeOrder = freezeOrder;
    }

    public Outcome run(Channel channel, Finding finding) {
        return switch (finding) {
            case OursMissing(Payment payment) -> settle(channel, payment);
            case OursMissing(Refunded refund) -> conclude(refund);
            case TheirsMissing(Booked booked) -> askAgain.confirms(channel, booked) ? Outcome.CONFIRMED : Outcome.OPEN;
            case OtherAmount other -> freeze(channel, other.line());
            case NamedTwice _ -> Outcome.OPEN;
        };
    }

    private Outcome freeze(Channel channel, Line line) {
        freezeOrder.freeze(channel, line.merchantOrderNumber());
        return Outcome.OPEN;
    }

    private Outcome settle(Channel channel, Payment payment) {
        Settlement settlement = settlePayment.run(new ChannelPayment(
                channel,
                payment.merchantOrderNumber(),
                payment.transactionNumber(),
                payment.amountFen(),
                payment.at()));
        return settlement == Settlement.UNKNOWN_ORDER ? Outcome.OPEN : Outcome.BOOKED;
    }

    private Outcome conclude(Refunded line) {
        return refunds.findByRefundNumber(line.refundNumber())
                .filter(refund -> refund.amountFen() == line.amountFen())
                .map(refund -> {
                    concludeRefund.paidBack(refund, line.at());
                    return Outcome.BOOKED;
                })
                .orElse(Outcome.OPEN);
    }
}
