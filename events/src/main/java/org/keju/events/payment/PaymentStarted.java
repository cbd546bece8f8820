package org.keju.events.payment;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate began to pay; a payment begun in time counts even when it arrives late. */
@EventName("org.keju.payment.started.v1")
public record PaymentStarted(UUID applicationId, UUID examId, UUID orderId, Instant startedAt)
        implements PaymentEvent {}
