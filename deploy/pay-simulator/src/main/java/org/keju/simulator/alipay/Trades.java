package org.keju.simulator.alipay;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All trades that Alipay knows here. Every change is one step: nobody sees a trade half paid. */
@Component
class Trades {

    private final Map<String, Trade> byOutTradeNo;
    private final TradeJournal journal;
    private final Clock clock;

    Trades(TradeJournal journal, Clock clock) throws IOException {
        this.journal = journal;
        this.clock = clock;
        this.byOutTradeNo = journal.read();
    }

    synchronized List<Trade> all() {
        return byOutTradeNo.values().stream()
                .map(this::closedWhenExpired)
                .sorted(Comparator.comparing(Trade::openedAt))
                .toList();
    }

    synchronized Optional<Trade> find(String outTradeNo) {
        return Optional.ofNullable(byOutTradeNo.get(outTradeNo)).map(this::closedWhenExpired);
    }

    synchronized Optional<Trade> findByTradeNo(String tradeNo) {
        return byOutTradeNo.values().stream()
                .filter(trade -> trade.tradeNo().equals(tradeNo))
                .findFirst()
                .map(this::closedWhenExpired);
    }

    /** Opens the cashier for an order, or opens it again for the same order. */
    synchronized Trade open(MerchantOrder order) {
        Trade known = find(order.outTradeNo()).orElse(null);
        if (known == null) {
            return keep(Trade.opened(newTradeNo(), order, clock.instant()));
        }
        if (!known.order().sameAs(order)) {
            throw AlipayRefusal.ofBusiness("ACQ.CONTEXT_INCONSISTENT", "交易信息被篡改");
        }
        return requireOpen(known);
    }

    /** The payer pays. */
    synchronized Trade pay(String outTradeNo) {
        return change(outTradeNo, trade -> requireOpen(trade).paid(trade.order().totalAmount(), clock.instant()));
    }

    /** Money arrives whatever the state says, and however much: what banks do and state diagrams do not. */
    synchronized Trade payAnyway(String outTradeNo, BigDecimal amount) {
        return change(outTradeNo, trade -> trade.paid(amount, clock.instant()));
    }

    /** The merchant closes an unpaid trade. */
    synchronized Trade close(Trade trade) {
        return change(trade.order().outTradeNo(), known -> requireOpen(known).closed(clock.instant()));
    }

    /** Gives money back; a request that was carried out before changes nothing. */
    synchronized Trade refund(Trade trade, String outRequestNo, BigDecimal amount) {
        return change(
                trade.order().outTradeNo(),
                known -> known.refund(outRequestNo)
                        .map(earlier -> requireSame(known, earlier, amount))
                        .orElseGet(() -> requireRefundable(known, amount)
                                .refunded(new TradeRefund(outRequestNo, amount, clock.instant()))));
    }

    synchronized void acknowledge(Trade notified) {
        change(
                notified.order().outTradeNo(),
                trade -> trade.status() == notified.status() ? trade.acknowledged() : trade);
    }

    private Trade change(String outTradeNo, UnaryOperator<Trade> change) {
        return keep(change.apply(find(outTradeNo).orElseThrow(AlipayRefusal::noSuchTrade)));
    }

    private Trade keep(Trade trade) {
        byOutTradeNo.put(trade.order().outTradeNo(), trade);
        journal.write(trade);
        return trade;
    }

    private Trade closedWhenExpired(Trade trade) {
        return trade.expired(clock.instant()) ? keep(trade.closed(clock.instant())) : trade;
    }

    private static Trade requireSame(Trade trade, TradeRefund earlier, BigDecimal amount) {
        if (earlier.amount().compareTo(amount) != 0) {
            throw AlipayRefusal.ofBusiness("ACQ.DISCORDANT_REPEAT_REQUEST", "请求信息不一致");
        }
        return trade;
    }

    private static Trade requireRefundable(Trade trade, BigDecimal amount) {
        if (trade.paidAt() == null) {
            throw AlipayRefusal.ofBusiness("ACQ.TRADE_STATUS_ERROR", "交易状态不合法");
        }
        if (trade.refundedAmount().add(amount).compareTo(trade.paidAmount()) > 0) {
            throw AlipayRefusal.ofBusiness("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", "退款金额超限");
        }
        return trade;
    }

    private static Trade requireOpen(Trade trade) {
        return switch (trade.status()) {
            case WAIT_BUYER_PAY -> trade;
            case TRADE_SUCCESS -> throw AlipayRefusal.ofBusiness("ACQ.TRADE_HAS_SUCCESS", "交易已被支付");
            case TRADE_CLOSED -> throw AlipayRefusal.ofBusiness("ACQ.TRADE_HAS_CLOSE", "交易已经关闭");
        };
    }

    /** 28 digits that begin with the day, as Alipay's do. */
    private String newTradeNo() {
        String day = BeijingTime.of(clock.instant()).substring(0, 10).replace("-", "");
        long left = ThreadLocalRandom.current().nextLong(10_000_000_000L);
        long right = ThreadLocalRandom.current().nextLong(10_000_000_000L);
        return "%s%010d%010d".formatted(day, left, right);
    }
}
