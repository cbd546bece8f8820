package org.keju.identity.persistence;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions that are past their longest life; the security log still names them. */
@Component
class SessionPurge {

    private final OldRows rows;
    private final Clock clock;

    SessionPurge(OldRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void run() {
        rows.delete("session", "ends_at", clock.instant());
    }
}
