package org.keju.payment.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for an application.
 *
 * @param amountFen the sum of the items, in fen; nought when there is nothing to pay
 * @param until no new attempt may begin after it; null when no end is fixed
 */
public record FeeTerms(
        Words subject,
        List<FeeItem> items,
        long amountFen,
        @Nullable Instant until) {

    public FeeTerms {
        items = List.copyOf(items);
        long sum = items.stream().mapToLong(FeeItem::amountFen).reduce(0, Math::addExact);
        if (sum != amountFen) {
            throw new IllegalArgumentException("The items make " + sum + " fen, not " + amountFen);
        }
    }
}
