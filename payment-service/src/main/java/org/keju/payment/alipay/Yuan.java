package org.keju.payment.alipay;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Alipay writes money in yuan with two decimals; everybody else here counts fen. */
final class Yuan {

    private static final Pattern FORM = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private Yuan() {}

    static String ofFen(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /**
     * The amount in fen.
     *
     * @throws IllegalArgumentException if the text is no amount, or has parts of a fen
     */
    static long toFen(String yuan) {
        if (!FORM.matcher(yuan).matches()) {
            throw new IllegalArgumentException("Not an amount in yuan: " + yuan);
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
