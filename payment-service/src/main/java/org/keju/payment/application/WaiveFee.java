package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.payment.domain.FeeTerms;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An exemption was granted (five-systems row 84): before the payment it settles the order without money, after it the whole
 * fee goes back. The order need not be known yet.
 */
@Service
public class WaiveFee {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final MoneyBooks books;
    private final PaymentEvents events;
    private final Clock clock;

    WaiveFee(PaymentOrders orders, PaymentAttempts attempts, MoneyBooks books, PaymentEvents events, Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.books = books;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, UUID examId, UUID accountId, Words subject) {
        Instant now = clock.instant();
        PaymentOrder order = orders.lockByApplicationId(applicationId)
                .orElseGet(() -> orders.save(PaymentOrder.requested(
                        Ids.next(), applicationId, examId, accountId, new FeeTerms(subject, List.of(), 0, null), now)));
        switch (order.waive(now)) {
            case SETTLES -> {
                attempts.lockByOrderId(order.id()).forEach(attempt -> attempt.giveUp(now));
                events.settledFree(order, now);
            }
            case RETURNS_THE_FEE ->
                books.returnFee(Objects.requireNonNull(order.settledReceiptId()), Refund.Reason.EXEMPTED, now);
            case CHANGES_NOTHING -> {}
        }
    }
}
