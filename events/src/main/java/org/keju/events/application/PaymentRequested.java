package org.keju.events.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.LocalizedText;

/**
 * This application's fee may now be paid, this much, until then.
 *
 * @param amountFen the sum of the items, in fen
 * @param until no new payment may begin after it; null when no end is fixed
 */
@EventName("org.keju.application.payment-requested.v1")
public record PaymentRequested(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        LocalizedText subject,
        List<Item> items,
        long amountFen,
        @Nullable Instant until)
        implements ApplicationEvent {

    /** One line of the fee, in fen. */
    public record Item(LocalizedText label, long amountFen) {}
}
