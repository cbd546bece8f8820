package org.keju.payment.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our number for one attempt, as the channel and the payer see it: 16 to 32 digits and letters, which is what WeChat Pay,
 * Alipay, UnionPay and YeePay all take.
 */
public record MerchantOrderNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{16,32}");
    private static final int RADIX = 36;
    private static final int LENGTH = 25;

    public MerchantOrderNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a merchant order number: " + value);
        }
    }

    /** The number of the attempt with this id: as unique as the id, 25 digits and capital letters. */
    static MerchantOrderNumber of(UUID attemptId) {
        String digits = new BigInteger(attemptId.toString().replace("-", ""), 16)
                .toString(RADIX)
                .toUpperCase(Locale.ROOT);
        return new MerchantOrderNumber("0".repeat(LENGTH - digits.length()) + digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
