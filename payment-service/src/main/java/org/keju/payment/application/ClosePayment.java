package org.keju.payment.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * No new attempt may begin for an application. What was begun while the step was open may be finished; when the application
 * itself is given up, the channels are also asked to take no more money.
 */
@Service
public class ClosePayment {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Clock clock;

    ClosePayment(PaymentOrders orders, PaymentAttempts attempts, Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, boolean givenUp) {
        orders.lockByApplicationId(applicationId).ifPresent(order -> {
            order.close();
            if (givenUp) {
                giveUpAttempts(order);
            }
        });
    }

    private void giveUpAttempts(PaymentOrder order) {
        attempts.lockByOrderId(order.id()).forEach(attempt -> attempt.giveUp(clock.instant()));
    }
}
