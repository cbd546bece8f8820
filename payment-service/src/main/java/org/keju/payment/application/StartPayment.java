package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;

/**
 * Leads the candidate to a channel (five-systems row 75). An older attempt whose outcome is not known is asked about before
 * another one begins, so that nobody pays a second time because of news that is late.
 */
@Service
public class StartPayment {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final BeginAttempt beginAttempt;
    private final AskChannel askChannel;
    private final Clock clock;

    StartPayment(
            PaymentOrders orders,
            PaymentAttempts attempts,
            BeginAttempt beginAttempt,
            AskChannel askChannel,
            Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.beginAttempt = beginAttempt;
        this.askChannel = askChannel;
        this.clock = clock;
    }

    /**
     * The attempt to pay; empty when this account has no such order.
     *
     * @throws org.keju.payment.domain.PaymentRefused if the order cannot be paid
     */
    public Optional<PaymentAttempt> run(UUID applicationId, UUID accountId, Channel channel) {
        return orders.findByApplicationIdAndAccountId(applicationId, accountId).map(order -> {
            resolveOlder(order, channel);
            return beginAttempt.run(order.id(), channel);
        });
    }

    private void resolveOlder(PaymentOrder order, Channel channel) {
        Instant now = clock.instant();
        attempts.findByOrderIdOrderByCreatedAt(order.id()).stream()
                .filter(attempt -> attempt.state().isWatched())
                .filter(attempt -> !attempt.fits(order, channel, now))
                .forEach(askChannel::run);
    }
}
