package org.keju.payment.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application is given up, by its candidate or by time. The channels are asked to take no more money for it; what comes in
 * all the same goes back. A fee that was paid before stays paid.
 */
@Service
public class GiveUpPayment {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Clock clock;

    GiveUpPayment(PaymentOrders orders, PaymentAttempts attempts, Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId) {
        orders.lockByApplicationId(applicationId).ifPresent(this::giveUp);
    }

    private void giveUp(PaymentOrder order) {
        order.giveUp();
        attempts.lockByOrderId(order.id()).forEach(attempt -> attempt.giveUp(clock.instant()));
    }
}
