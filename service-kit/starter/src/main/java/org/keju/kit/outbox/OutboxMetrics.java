package org.keju.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many events wait, and for how long the oldest has waited: the first thing to look at when events pile up. */
final class OutboxMetrics implements MeterBinder {

    /** Far more than calls for attention, and counted in a moment. */
    private static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keju.outbox.waiting", this, OutboxMetrics::waiting)
                .description("Events that wait to be published; 10,000 stands for that many or more")
                .register(registry);
        Gauge.builder("keju.outbox.oldest", this, OutboxMetrics::oldestSeconds)
                .description("Age of the oldest event that waits to be published")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("keju.outbox.held", this, OutboxMetrics::held)
                .description("Keys that wait because the broker refuses their next event")
                .register(registry);
    }

    private double waiting() {
        return Backlog.upTo(MOST_COUNTED, jdbc);
    }

    private double held() {
        return jdbc.sql("select count(*) from outbox_held").query(Long.class).single();
    }

    private double oldestSeconds() {
        return jdbc.sql("select created_at from outbox order by id limit 1")
                .query(LocalDateTime.class)
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(ZoneOffset.UTC), clock.instant())
                                .toMillis()
                        / 1000.0)
                .orElse(0.0);
    }
}
