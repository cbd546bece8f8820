package org.keju.payment.application.finance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an unpaid order back (five-systems row 76). The channels are asked to take no more money for it; what comes all the
 * same goes back. The fee stays due: the candidate's next attempt orders it anew.
 */
@Service
public class VoidOrder {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Clock clock;

    VoidOrder(PaymentOrders orders, PaymentAttempts attempts, Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * The order; empty when there is none.
     *
     * @param reason a sentence for the candidate
     * @throws org.keju.payment.domain.PaymentRefused if it is not unpaid
     */
    @Transactional
    public Optional<PaymentOrder> run(UUID orderId, UUID officer, String reason) {
        Instant now = clock.instant();
        return orders.lockById(orderId).map(order -> {
            order.takeBack(officer, reason, now);
            attempts.lockByOrderId(orderId).forEach(attempt -> attempt.giveUp(now));
            return order;
        });
    }
}
