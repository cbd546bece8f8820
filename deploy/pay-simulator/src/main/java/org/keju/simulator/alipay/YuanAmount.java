package org.keju.simulator.alipay;

import java.math.BigDecimal;

/** Amounts as Alipay takes them: yuan, at most two decimals, from 0.01 to 100,000,000. */
final class YuanAmount {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");
    private static final BigDecimal LARGEST = new BigDecimal("100000000");

    private YuanAmount() {}

    static BigDecimal parse(String parameter, String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw AlipayRefusal.invalidParameter(parameter);
        }
        BigDecimal amount = new BigDecimal(text).setScale(2);
        if (amount.compareTo(SMALLEST) < 0 || amount.compareTo(LARGEST) > 0) {
            throw AlipayRefusal.invalidParameter(parameter);
        }
        return amount;
    }
}
