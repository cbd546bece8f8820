package org.keju.payment.application;

import java.util.UUID;
import org.keju.payment.domain.PaymentAttempts;
import org.springframework.stereotype.Service;

/** "I have paid": asks the channel at once, but does not let one order be asked about again and again. */
@Service
public class CheckPayment {

    private final PaymentAttempts attempts;
    private final CheckPermits permits;
    private final AskChannel askChannel;
    private final WatchClosely watchClosely;

    CheckPayment(PaymentAttempts attempts, CheckPermits permits, AskChannel askChannel, WatchClosely watchClosely) {
        this.attempts = attempts;
        this.permits = permits;
        this.askChannel = askChannel;
        this.watchClosely = watchClosely;
    }

    public void run(UUID orderId) {
        if (!permits.take(orderId)) {
            return;
        }
        attempts.findByOrderIdOrderByCreatedAt(orderId).stream()
                .filter(attempt -> attempt.state().isWatched())
                .forEach(askChannel::run);
        watchClosely.run(orderId);
    }
}
