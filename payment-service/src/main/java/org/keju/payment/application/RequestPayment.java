package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.payment.domain.FeeTerms;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fee of an application falls due, or falls due on other terms. Where it is nothing, it is settled at once. */
@Service
public class RequestPayment {

    private final PaymentOrders orders;
    private final PaymentEvents events;
    private final Clock clock;

    RequestPayment(PaymentOrders orders, PaymentEvents events, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, UUID examId, UUID accountId, FeeTerms terms) {
        Instant now = clock.instant();
        PaymentOrder order = orders.lockByApplicationId(applicationId)
                .map(known -> {
                    known.request(terms);
                    return known;
                })
                .orElseGet(() ->
                        orders.save(PaymentOrder.requested(Ids.next(), applicationId, examId, accountId, terms, now)));
        if (order.settleWhenFree(now)) {
            events.settledFree(order, now);
        }
    }
}
