package org.keju.events.payment;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/**
 * The fee of this application is settled, once and for all.
 *
 * @param amountFen what was paid, in fen; nought where nothing had to be paid
 * @param channel the payment channel, such as {@code ALIPAY}; {@code NONE} where nothing had to be paid
 * @param paidAt when the channel took the money, or nothing had to be paid any more
 */
@EventName("org.keju.payment.settled.v1")
public record PaymentSettled(
        UUID applicationId, UUID examId, UUID orderId, long amountFen, String channel, Instant paidAt)
        implements PaymentEvent {}
