package org.keju.payment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a refund is tried again: soon at first, and every two hours for as long as it takes. */
final class RefundSchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    private RefundSchedule() {}

    /**
     * The time of the next try.
     *
     * @param tries how often it has been tried before the present try
     */
    static Instant next(int tries, Instant now) {
        return now.plus(WAITS.get(Math.min(tries, WAITS.size() - 1)));
    }
}
