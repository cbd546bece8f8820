package org.keju.payment.application.finance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.OrderState;
import org.keju.payment.domain.Words;

/** Finds orders by what a bank statement, a payer or a candidate names. */
public interface OrderSearch {

    /** Latest first. */
    Page<FoundOrder> find(Query query);

    /**
     * What to look for; null leaves a question open.
     *
     * @param number a merchant order number, a channel's transaction number, a refund number or an application's id
     * @param from the order was settled, or unless it is settled requested, at this time or later
     * @param until and before this one
     */
    record Query(
            @Nullable String number,
            @Nullable OrderState state,
            @Nullable Instant from,
            @Nullable Instant until,
            int page,
            int size) {}

    /** One order; the amount is in fen. */
    record FoundOrder(
            UUID orderId,
            UUID applicationId,
            Words subject,
            long amountFen,
            OrderState state,
            Instant createdAt,
            @Nullable Instant settledAt) {}
}
