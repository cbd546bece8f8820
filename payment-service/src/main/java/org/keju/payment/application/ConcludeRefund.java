package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes note of how a refund ended: books and event in one transaction, once. */
@Service
public class ConcludeRefund {

    private final PaymentOrders orders;
    private final Refunds refunds;
    private final MoneyBooks books;
    private final PaymentEvents events;
    private final Clock clock;

    ConcludeRefund(PaymentOrders orders, Refunds refunds, MoneyBooks books, PaymentEvents events, Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.books = books;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void paidBack(Refund asked, Instant at) {
        PaymentOrder order = orders.lockById(asked.orderId()).orElseThrow();
        Refund refund = refunds.lockById(asked.id()).orElseThrow();
        if (refund.payBack(at)) {
            books.bookPaidBack(refund, clock.instant());
            events.refunded(order, refund, at);
        }
    }

    @Transactional
    public void refused(Refund asked, String code) {
        refunds.lockById(asked.id()).orElseThrow().refuse(code);
    }
}
