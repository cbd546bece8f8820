package org.keju.payment.domain.reconciliation;

import org.keju.payment.domain.reconciliation.DailyBill.Line;

/** One difference between a channel's bill and our books. */
public sealed interface Finding {

    /** The channel moved money and we know nothing of it. */
    record OursMissing(Line line) implements Finding {}

    /** We booked money on the bill's day that it does not name. */
    record TheirsMissing(Booked booked) implements Finding {}

    /** Both know it, as different amounts. */
    record OtherAmount(Line line, Booked booked) implements Finding {}
}
