package org.keju.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many keys stand still, and for how long: the first thing to look at when single cases do not go on. */
final class InboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keju.inbox.parked.keys", this, InboxMetrics::keys)
                .description("Keys that stand still because an event could not be handled")
                .register(registry);
        Gauge.builder("keju.inbox.parked.events", this, InboxMetrics::events)
                .description("Events that wait for parked keys")
                .register(registry);
        Gauge.builder("keju.inbox.parked.oldest", this, InboxMetrics::oldestSeconds)
                .description("How long the longest parked key has stood still")
                .baseUnit("seconds")
                .register(registry);
    }

    int keys() {
        return jdbc.sql("select count(*) from parked_key").query(Integer.class).single();
    }

    int events() {
        return jdbc.sql("select count(*) from parked_event where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    private double oldestSeconds() {
        return jdbc.sql("select parked_at from parked_key order by parked_at limit 1")
                .query(LocalDateTime.class)
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(ZoneOffset.UTC), clock.instant())
                                .toMillis()
                        / 1000.0)
                .orElse(0.0);
    }
}
