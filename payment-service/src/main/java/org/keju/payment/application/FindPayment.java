package org.keju.payment.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account looks at its own order; nobody else's is found. */
@Service
public class FindPayment {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Refunds refunds;

    FindPayment(PaymentOrders orders, PaymentAttempts attempts, Refunds refunds) {
        this.orders = orders;
        this.attempts = attempts;
        this.refunds = refunds;
    }

    @Transactional(readOnly = true)
    public Optional<Payment> run(UUID applicationId, UUID accountId) {
        return orders.findByApplicationIdAndAccountId(applicationId, accountId)
                .map(order -> new Payment(
                        order,
                        attempts.findByOrderIdOrderByCreatedAt(order.id()),
                        refunds.findByOrderIdOrderByCreatedAt(order.id())));
    }

    /** An order, what was tried to pay it, and what was paid beyond it. */
    public record Payment(PaymentOrder order, List<PaymentAttempt> attempts, List<Refund> refunds) {

        /** What was collected beyond the fee and has not gone back yet, in fen. */
        public long owedBackFen() {
            return refunds.stream()
                    .filter(refund -> refund.state() != Refund.State.DONE)
                    .mapToLong(Refund::amountFen)
                    .sum();
        }
    }
}
