package org.keju.payment.application;

import java.time.Instant;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.Receipt;

/** Tells the other services, in the transaction of the change. */
public interface PaymentEvents {

    void started(PaymentOrder order, Instant at);

    void settled(PaymentOrder order, Receipt receipt);

    /** Settled because there was nothing to pay. */
    void settledFree(PaymentOrder order, Instant at);
}
