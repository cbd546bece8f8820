package org.keju.identity.persistence.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keju.identity.persistence.OldRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what no longer counts. */
@Component
class GuardPurge {

    private static final Duration ACQUAINTANCE = Duration.ofDays(180);

    private final OldRows rows;
    private final Clock clock;

    GuardPurge(OldRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() {
        Instant now = clock.instant();
        rows.delete("attempt_tally", "forgotten_at", now);
        rows.delete("used_proof", "expires_at", now);
        rows.delete("acquaintance", "met_at", now.minus(ACQUAINTANCE));
    }
}
