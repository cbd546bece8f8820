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
                        refunds.findByOrderId(order.id()).stream()
                                .mapToLong(Refund::amountFen)
                                .sum()));
    }

    /**
     * An order and what was tried to pay it.
     *
     * @param owedBackFen what was collected beyond the fee and goes back to its payers, in fen
     */
    public record Payment(PaymentOrder order, List<PaymentAttempt> attempts, long owedBackFen) {}
}
