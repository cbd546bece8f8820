package org.keju.events.payment;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/**
 * Money that was paid for this application has gone back to its payer.
 *
 * @param amountFen what went back, in fen
 * @param reason why, such as {@code DUPLICATE}; more reasons may come
 */
@EventName("org.keju.payment.refunded.v1")
public record PaymentRefunded(
        UUID applicationId, UUID examId, UUID orderId, UUID refundId, long amountFen, String reason, Instant refundedAt)
        implements PaymentEvent {}
