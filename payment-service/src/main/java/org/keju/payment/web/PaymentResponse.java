package org.keju.payment.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.application.FindPayment.Payment;
import org.keju.payment.domain.AttemptState;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.FeeItem;
import org.keju.payment.domain.OrderState;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.SettlementMethod;
import org.keju.payment.domain.Words;

/**
 * An order as its candidate sees it. Amounts are in fen.
 *
 * @param payable whether an attempt may begin, as far as the time allows it
 * @param frozen whether finance looks into its money, and nothing moves until it has decided
 * @param voidReason why finance took it back; null unless finance did
 * @param receipt the money that settled it; null unless money did
 * @param owedBackFen what is on its way back to whoever paid it
 */
record PaymentResponse(
        UUID orderId,
        UUID applicationId,
        Words subject,
        List<FeeItem> items,
        long amountFen,
        OrderState state,
        boolean payable,
        boolean frozen,
        Instant createdAt,
        @Nullable Instant payableUntil,
        List<Channel> channels,
        @Nullable Instant settledAt,
        @Nullable SettlementMethod settledBy,
        @Nullable String voidReason,
        @Nullable Paid receipt,
        long owedBackFen,
        List<Attempt> attempts,
        List<Refunded> refunds) {

    static PaymentResponse of(Payment payment, List<Channel> channels) {
        PaymentOrder order = payment.order();
        return new PaymentResponse(
                order.id(),
                order.applicationId(),
                order.subject(),
                order.items(),
                order.amountFen(),
                order.state(),
                order.mayBePaid(),
                order.isFrozen(),
                order.createdAt(),
                order.payableUntil(),
                channels,
                order.settledAt(),
                order.settledBy(),
                order.state() == OrderState.VOIDED ? order.voidReason() : null,
                Paid.of(payment),
                payment.owedBackFen(),
                payment.attempts().stream().map(Attempt::of).toList(),
                payment.refunds().stream().map(Refunded::of).toList());
    }

    /** The money that settled the order, by all that a bank or an employer asks about. */
    record Paid(String merchantOrderNumber, Channel channel, String transactionNumber, long amountFen, Instant paidAt) {

        static @Nullable Paid of(Payment payment) {
            Receipt receipt = payment.receipt();
            return receipt == null
                    ? null
                    : new Paid(
                            payment.settledNumber().orElseThrow(),
                            receipt.channel(),
                            receipt.transactionNumber(),
                            receipt.amountFen(),
                            receipt.paidAt());
        }
    }

    /** One try to pay. */
    record Attempt(UUID attemptId, String merchantOrderNumber, Channel channel, AttemptState state, Instant createdAt) {

        static Attempt of(PaymentAttempt attempt) {
            return new Attempt(
                    attempt.id(),
                    attempt.merchantOrderNumber(),
                    attempt.channel(),
                    attempt.state(),
                    attempt.createdAt());
        }
    }

    /** Money that goes back, or has gone. */
    record Refunded(
            UUID refundId,
            long amountFen,
            Refund.Reason reason,
            Refund.State state,
            Instant createdAt,
            @Nullable Instant doneAt) {

        static Refunded of(Refund refund) {
            return new Refunded(
                    refund.id(),
                    refund.amountFen(),
                    refund.reason(),
                    refund.state(),
                    refund.createdAt(),
                    refund.doneAt());
        }
    }
}
