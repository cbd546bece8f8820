package org.keju.events.payment;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/**
 * The fee of this application is settled, once and for all.
 *
 * @param amountFen what was paid, in fen
 * @param channel the payment channel, such as {@code ALIPAY}
 * @param paidAt when the channel took the money
 */
@EventName("org.keju.payment.settled.v1")
public record PaymentSettled(
        UUID applicationId, UUID examId, UUID orderId, long amountFen, String channel, Instant paidAt)
        implements PaymentEvent {}
