package org.keju.payment.application;

import java.time.Instant;

/** What a channel says about a refund. */
public sealed interface RefundAnswer {

    /** The money has gone back. */
    record PaidBack(Instant at) implements RefundAnswer {}

    /** Not yet; to be asked again. */
    record Pending() implements RefundAnswer {}

    /** Never, for a reason that asking again does not change; the code is the channel's own. */
    record Refused(String code) implements RefundAnswer {}
}
