package org.keju.payment.application;

import java.time.Instant;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Refund;

/** Tells the other services, in the transaction of the change. */
public interface PaymentEvents {

    void started(PaymentOrder order, Instant at);

    void settled(PaymentOrder order, Receipt receipt);

    /** Money of this order has gone back to its payer. */
    void refunded(PaymentOrder order, Refund refund, Instant at);

    /** Settled because there was nothing to pay, or is not any more. */
    void settledFree(PaymentOrder order, Instant at);
}
