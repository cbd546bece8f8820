package org.keju.identity.persistence.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what no longer counts, a portion at a time: an attack may have left millions of rows. Several copies may do it at
 * once; each row is removed by one of them.
 */
@Component
class GuardPurge {

    private static final Duration ACQUAINTANCE = Duration.ofDays(180);
    private static final int PORTION = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    GuardPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() {
        Instant now = clock.instant();
        delete("delete from attempt_tally where forgotten_at <= ? limit " + PORTION, now);
        delete("delete from used_proof where expires_at <= ? limit " + PORTION, now);
        delete("delete from acquaintance where met_at <= ? limit " + PORTION, now.minus(ACQUAINTANCE));
    }

    private void delete(String portion, Instant before) {
        int deleted;
        do {
            deleted = jdbc.sql(portion)
                    .param(LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                    .update();
        } while (deleted == PORTION);
    }
}
