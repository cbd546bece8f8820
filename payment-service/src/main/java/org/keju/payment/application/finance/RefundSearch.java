package org.keju.payment.application.finance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.Refund;

/** Finds money that goes back. */
public interface RefundSearch {

    /** Latest first; a null state stands for all. */
    Page<FoundRefund> find(Refund.@Nullable State state, int page, int size);

    /** How many there are in each state that occurs, and what they come to. */
    List<RefundSum> sums();

    /** One refund with the payment that it gives back; the amount is in fen. */
    record FoundRefund(
            UUID refundId,
            UUID orderId,
            UUID applicationId,
            Channel channel,
            String merchantOrderNumber,
            String transactionNumber,
            String refundNumber,
            long amountFen,
            Refund.Reason reason,
            Refund.State state,
            Instant createdAt,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable Instant doneAt,
            @Nullable String refusal) {}

    /** All refunds of one state; the amount is in fen. */
    record RefundSum(Refund.State state, long refunds, long amountFen) {}
}
