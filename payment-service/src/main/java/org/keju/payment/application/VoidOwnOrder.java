package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.application.ChannelAnswer.Closed;
import org.keju.payment.application.ChannelAnswer.Unknown;
import org.keju.payment.domain.AttemptState;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.PaymentRefused;
import org.keju.payment.domain.PaymentRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The candidate takes an own unpaid order back, and may order anew (five-systems row 76). The channel comes first: what was
 * begun there is asked about and closed, and money that turns up settles the order after all. No transaction is open while
 * the channel thinks.
 */
@Service
public class VoidOwnOrder {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final AskChannel askChannel;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VoidOwnOrder(
            PaymentOrders orders,
            PaymentAttempts attempts,
            AskChannel askChannel,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.askChannel = askChannel;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whether this account has such an order, which is void now.
     *
     * @throws PaymentRefused if it is not unpaid, or a channel may still take money for it
     */
    public boolean run(UUID applicationId, UUID accountId) {
        Optional<PaymentOrder> own = orders.findByApplicationIdAndAccountId(applicationId, accountId);
        own.ifPresent(order -> {
            // each is asked, though one refuses: what it has been asked to close it closes
            boolean closed = giveUpAttempts(order.id()).stream()
                            .filter(attempt -> !isClosed(attempt))
                            .count()
                    == 0;
            transaction.executeWithoutResult(_ -> takeBack(order.id(), accountId, closed));
        });
        return own.isPresent();
    }

    private List<PaymentAttempt> giveUpAttempts(UUID orderId) {
        return transaction.execute(_ -> {
            orders.lockById(orderId).orElseThrow().requireOpen();
            Instant now = clock.instant();
            List<PaymentAttempt> known = attempts.lockByOrderId(orderId);
            known.forEach(attempt -> attempt.giveUp(now));
            return known.stream().filter(attempt -> attempt.state().isWatched()).toList();
        });
    }

    /** A channel that has never heard of it holds no money; should the payer still come there, the money goes back. */
    private boolean isClosed(PaymentAttempt attempt) {
        return askChannel
                .run(attempt)
                .filter(answer -> answer instanceof Closed || answer instanceof Unknown)
                .isPresent();
    }

    private void takeBack(UUID orderId, UUID accountId, boolean closed) {
        PaymentOrder order = orders.lockById(orderId).orElseThrow();
        order.requireOpen();
        boolean begunMeanwhile =
                attempts.lockByOrderId(orderId).stream().anyMatch(attempt -> attempt.state() == AttemptState.OPEN);
        if (!closed || begunMeanwhile) {
            throw new PaymentRefused(Reason.NOT_CLOSED);
        }
        order.takeBack(accountId, null, clock.instant());
    }
}
