package org.keju.payment.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payer is at it: whatever is still open is asked about soon and often again. */
@Service
public class WatchClosely {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Clock clock;

    WatchClosely(PaymentOrders orders, PaymentAttempts attempts, Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID orderId) {
        orders.lockById(orderId)
                .ifPresent(order ->
                        attempts.lockByOrderId(orderId).forEach(attempt -> attempt.watchClosely(clock.instant())));
    }
}
