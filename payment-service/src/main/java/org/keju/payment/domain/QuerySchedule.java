package org.keju.payment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the channel is asked about an attempt of which nothing has been heard, so that a lost notice mends itself
 * (five-systems row 80): closely at first, then ever more rarely, and once more at the moment the attempt expires.
 */
final class QuerySchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30));

    private QuerySchedule() {}

    static Instant first(Instant begun) {
        return begun.plus(WAITS.getFirst());
    }

    /**
     * The time of the next question.
     *
     * @param asked how often the channel has been asked already
     */
    static Instant next(int asked, Instant now, Instant expiresAt) {
        Instant next = now.plus(WAITS.get(Math.min(asked, WAITS.size() - 1)));
        return now.isBefore(expiresAt) && next.isAfter(expiresAt) ? expiresAt : next;
    }
}
