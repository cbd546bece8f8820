package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an attempt, or goes on with the one that is open: two tabs and a back button lead to the same one. */
@Service
public class BeginAttempt {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final PaymentEvents events;
    private final PaymentProperties properties;
    private final Clock clock;

    BeginAttempt(
            PaymentOrders orders,
            PaymentAttempts attempts,
            PaymentEvents events,
            PaymentProperties properties,
            Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The attempt to which the payer shall be led.
     *
     * @throws org.keju.payment.domain.PaymentRefused if the order cannot be paid
     */
    @Transactional
    public PaymentAttempt run(UUID orderId, Channel channel) {
        Instant now = clock.instant();
        PaymentOrder order = orders.lockById(orderId).orElseThrow();
        order.requireOpen();
        List<PaymentAttempt> known = attempts.findByOrderIdOrderByCreatedAt(orderId);
        return known.stream()
                .filter(attempt -> attempt.fits(order, channel, now))
                .findFirst()
                .orElseGet(() -> begin(order, channel, now));
    }

    private PaymentAttempt begin(PaymentOrder order, Channel channel, Instant now) {
        if (order.start(now)) {
            events.started(order, now);
        }
        return attempts.save(PaymentAttempt.begun(Ids.next(), order, channel, now, properties.attemptLifetime()));
    }
}
