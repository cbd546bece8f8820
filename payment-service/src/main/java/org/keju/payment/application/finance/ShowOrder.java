package org.keju.payment.application.finance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Receipts;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one order. */
@Service
public class ShowOrder {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Receipts receipts;
    private final Refunds refunds;

    ShowOrder(PaymentOrders orders, PaymentAttempts attempts, Receipts receipts, Refunds refunds) {
        this.orders = orders;
        this.attempts = attempts;
        this.receipts = receipts;
        this.refunds = refunds;
    }

    @Transactional(readOnly = true)
    public Optional<WholeOrder> run(UUID orderId) {
        return orders.findById(orderId)
                .map(order -> new WholeOrder(
                        order,
                        attempts.findByOrderIdOrderByCreatedAt(orderId),
                        receipts.findByOrderId(orderId),
                        refunds.findByOrderIdOrderByCreatedAt(orderId)));
    }

    /** An order, what was tried to pay it, what was paid, and what went back of it. */
    public record WholeOrder(
            PaymentOrder order, List<PaymentAttempt> attempts, List<Receipt> receipts, List<Refund> refunds) {}
}
