package org.keju.payment.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.application.finance.ShowOrder.WholeOrder;
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

/** Everything about an order, for finance. Amounts are in fen. */
record FinanceOrder(
        UUID orderId,
        UUID applicationId,
        UUID examId,
        Words subject,
        List<FeeItem> items,
        long amountFen,
        OrderState state,
        boolean frozen,
        Instant createdAt,
        @Nullable Instant payableUntil,
        @Nullable Instant settledAt,
        @Nullable SettlementMethod settledBy,
        @Nullable Voided voided,
        List<OrderAttempt> attempts,
        List<OrderReceipt> receipts,
        List<OrderRefund> refunds) {

    static FinanceOrder of(WholeOrder whole) {
        PaymentOrder order = whole.order();
        return new FinanceOrder(
                order.id(),
                order.applicationId(),
                order.examId(),
                order.subject(),
                order.items(),
                order.amountFen(),
                order.state(),
                order.isFrozen(),
                order.createdAt(),
                order.payableUntil(),
                order.settledAt(),
                order.settledBy(),
                order.state() == OrderState.VOIDED
                        ? new Voided(order.voidedAt(), order.voidedBy(), order.voidReason())
                        : null,
                whole.attempts().stream().map(OrderAttempt::of).toList(),
                whole.receipts().stream().map(OrderReceipt::of).toList(),
                whole.refunds().stream().map(OrderRefund::of).toList());
    }

    /** When, by whom and why it was taken back. */
    record Voided(
            @Nullable Instant at,
            @Nullable UUID by,
            @Nullable String reason) {}

    /** One try to pay. */
    record OrderAttempt(
            UUID attemptId,
            Channel channel,
            String merchantOrderNumber,
            long amountFen,
            AttemptState state,
            Instant createdAt,
            Instant expiresAt) {

        static OrderAttempt of(PaymentAttempt attempt) {
            return new OrderAttempt(
                    attempt.id(),
                    attempt.channel(),
                    attempt.merchantOrderNumber(),
                    attempt.amountFen(),
                    attempt.state(),
                    attempt.createdAt(),
                    attempt.expiresAt());
        }
    }

    /** Money that a channel took. */
    record OrderReceipt(
            UUID receiptId, UUID attemptId, Channel channel, String transactionNumber, long amountFen, Instant paidAt) {

        static OrderReceipt of(Receipt receipt) {
            return new OrderReceipt(
                    receipt.id(),
                    receipt.attemptId(),
                    receipt.channel(),
                    receipt.transactionNumber(),
                    receipt.amountFen(),
                    receipt.paidAt());
        }
    }

    /** Money that goes back, or has gone. */
    record OrderRefund(
            UUID refundId,
            UUID receiptId,
            String refundNumber,
            long amountFen,
            Refund.Reason reason,
            Refund.State state,
            Instant createdAt,
            @Nullable Instant doneAt,
            @Nullable String refusal) {

        static OrderRefund of(Refund refund) {
            return new OrderRefund(
                    refund.id(),
                    refund.receiptId(),
                    refund.refundNumber(),
                    refund.amountFen(),
                    refund.reason(),
                    refund.state(),
                    refund.createdAt(),
                    refund.doneAt(),
                    refund.refusal());
        }
    }
}
