package org.keju.kit.idempotency;

import java.time.Clock;
import java.time.LocalDateTime;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets keys after their day, a few at a time, so that no lock is held for long. */
class IdempotencyPurge {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "10m")
    void run() {
        LocalDateTime oldest = StoredTime.of(clock.instant().minus(IdempotencyKeys.KEPT_FOR));
        int purged;
        do {
            purged = jdbc.sql("delete from idempotency_key where created_at <= ? order by created_at limit " + BATCH)
                    .param(oldest)
                    .update();
        } while (purged == BATCH);
    }
}
