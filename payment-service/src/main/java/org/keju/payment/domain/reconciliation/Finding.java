package org.keju.payment.domain.reconciliation;

import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.reconciliation.DailyBill.Line;

/** One difference between a channel's bill and our books. */
public sealed interface Finding {

    /** The channel moved money and we know nothing of it. */
    record OursMissing(Line line) implements Finding {}

    /** We booked money on the bill's day that it does not name. */
    record TheirsMissing(Booked booked) implements Finding {}

    /**
     * The bill names one number more than once: these are the lines too many, or all of them where they contradict one
     * another about the amount.
     *
     * @param booked what we booked under the number; null for nothing
     */
    record NamedTwice(Line line, @Nullable Booked booked) implements Finding {}

    /** Both know it, as different amounts. */
    record OtherAmount(Line line, Booked booked) implements Finding {}
}
