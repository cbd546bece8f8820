package org.keju.payment.application;

import java.util.UUID;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The channel has said that it takes no more money for an attempt. */
@Service
public class ConfirmClosed {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;

    ConfirmClosed(PaymentOrders orders, PaymentAttempts attempts) {
        this.orders = orders;
        this.attempts = attempts;
    }

    @Transactional
    public void run(UUID orderId, UUID attemptId) {
        orders.lockById(orderId)
                .flatMap(locked -> attempts.lockById(attemptId))
                .ifPresent(PaymentAttempt::confirmClosed);
    }
}
