package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One trade as Alipay keeps it. It begins when the payer opens the cashier, and ends paid or closed; what was paid can go
 * back in parts, and a trade whose money has all gone back is closed.
 *
 * @param paidAmount what the payer paid, in yuan; the order's amount unless a test pays something else
 * @param noticeAcknowledged whether the merchant answered {@code success} to the notice of the present state
 */
record Trade(
        String tradeNo,
        MerchantOrder order,
        TradeStatus status,
        Instant openedAt,
        @Nullable Instant paidAt,
        @Nullable Instant closedAt,
        BigDecimal paidAmount,
        boolean noticeAcknowledged,
        @Nullable List<TradeRefund> refunds) {

    /** A trade kept by an earlier simulator has none. */
    Trade {
        refunds = refunds == null ? List.of() : List.copyOf(refunds);
    }

    static Trade opened(String tradeNo, MerchantOrder order, Instant now) {
        return new Trade(tradeNo, order, TradeStatus.WAIT_BUYER_PAY, now, null, null, order.totalAmount(), false, null);
    }

    Trade paid(BigDecimal amount, Instant now) {
        return new Trade(tradeNo, order, TradeStatus.TRADE_SUCCESS, openedAt, now, null, amount, false, refunds);
    }

    Trade closed(Instant now) {
        return new Trade(tradeNo, order, TradeStatus.TRADE_CLOSED, openedAt, null, now, paidAmount, false, refunds);
    }

    Trade acknowledged() {
        return new Trade(tradeNo, order, status, openedAt, paidAt, closedAt, paidAmount, true, refunds);
    }

    /** Gives money back; the trade is closed when nothing of it is left. */
    Trade refunded(TradeRefund refund) {
        List<TradeRefund> more =
                Stream.concat(refunds().stream(), Stream.of(refund)).toList();
        boolean all = refundedAmount().add(refund.amount()).compareTo(paidAmount) == 0;
        return new Trade(
                tradeNo,
                order,
                all ? TradeStatus.TRADE_CLOSED : status,
                openedAt,
                paidAt,
                all ? refund.refundedAt() : closedAt,
                paidAmount,
                false,
                more);
    }

    Optional<TradeRefund> refund(String outRequestNo) {
        return refunds().stream()
                .filter(refund -> refund.outRequestNo().equals(outRequestNo))
                .findFirst();
    }

    /** All that went back so far, in yuan. */
    BigDecimal refundedAmount() {
        return refunds().stream().map(TradeRefund::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<TradeRefund> refunds() {
        return refunds == null ? List.of() : refunds;
    }

    boolean isOpen() {
        return status == TradeStatus.WAIT_BUYER_PAY;
    }

    boolean expired(Instant now) {
        Instant end = order.expiresAt();
        return isOpen() && end != null && !now.isBefore(end);
    }
}
