package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money that went back to the payer.
 *
 * @param outRequestNo the merchant's number of the request; the same number is paid back once
 * @param amount in yuan
 */
record TradeRefund(String outRequestNo, BigDecimal amount, Instant refundedAt) {}
