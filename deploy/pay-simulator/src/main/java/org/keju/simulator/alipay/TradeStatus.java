package org.keju.simulator.alipay;

/** The states of a trade, under Alipay's own names. */
enum TradeStatus {
    WAIT_BUYER_PAY,
    TRADE_SUCCESS,
    TRADE_CLOSED
}
