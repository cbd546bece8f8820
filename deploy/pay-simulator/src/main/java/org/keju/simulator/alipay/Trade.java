package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trade as Alipay keeps it. It begins when the payer opens the cashier, and ends paid or closed.
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
        boolean noticeAcknowledged) {

    static Trade opened(String tradeNo, MerchantOrder order, Instant now) {
        return new Trade(tradeNo, order, TradeStatus.WAIT_BUYER_PAY, now, null, null, order.totalAmount(), false);
    }

    Trade paid(BigDecimal amount, Instant now) {
        return new Trade(tradeNo, order, TradeStatus.TRADE_SUCCESS, openedAt, now, null, amount, false);
    }

    Trade closed(Instant now) {
        return new Trade(tradeNo, order, TradeStatus.TRADE_CLOSED, openedAt, null, now, paidAmount, false);
    }

    Trade acknowledged() {
        return new Trade(tradeNo, order, status, openedAt, paidAt, closedAt, paidAmount, true);
    }

    boolean isOpen() {
        return status == TradeStatus.WAIT_BUYER_PAY;
    }

    boolean expired(Instant now) {
        Instant end = order.expiresAt();
        return isOpen() && end != null && !now.isBefore(end);
    }
}
