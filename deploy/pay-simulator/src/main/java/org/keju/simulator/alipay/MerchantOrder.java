package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant signed.
 *
 * @param totalAmount in yuan, two decimals
 * @param expiresAt after it the payer can no longer pay; null when the merchant set no end
 * @param sourceUrl where a payer who gives up goes back to
 */
record MerchantOrder(
        String outTradeNo,
        String subject,
        BigDecimal totalAmount,
        @Nullable Instant expiresAt,
        @Nullable String notifyUrl,
        @Nullable String returnUrl,
        @Nullable String sourceUrl) {

    /** The same order may be presented again; the same number for another order may not. */
    boolean sameAs(MerchantOrder other) {
        return subject.equals(other.subject) && totalAmount.compareTo(other.totalAmount) == 0;
    }
}
