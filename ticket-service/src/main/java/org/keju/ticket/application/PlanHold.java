package org.keju.ticket.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A run's hold on the seating plan. It is renewed well before it ends, but not with each batch of seats: every thread would
 * wait for that one row.
 */
final class PlanHold {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final ArrangementJournal journal;
    private final UUID examId;
    private final UUID arrangementId;
    private final Clock clock;
    private Instant renewed;

    /** A hold that has just begun. */
    PlanHold(ArrangementJournal journal, UUID examId, UUID arrangementId, Clock clock) {
        this.journal = journal;
        this.examId = examId;
        this.arrangementId = arrangementId;
        this.clock = clock;
        this.renewed = clock.instant();
    }

    /**
     * Renews the hold unless that was done a moment ago.
     *
     * @throws org.keju.ticket.domain.SeatingRefused when it had ended and other work has begun since
     */
    synchronized void renewIfDue() {
        Instant now = clock.instant();
        if (!now.isBefore(renewed.plus(PAUSE))) {
            journal.renew(examId, arrangementId);
            renewed = now;
        }
    }
}
