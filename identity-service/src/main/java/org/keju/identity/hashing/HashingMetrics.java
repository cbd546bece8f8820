package org.keju.identity.hashing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** How many wait for a hash, for how long, and how many are turned away: the first thing to look at when log-in is slow. */
@Component
class HashingMetrics {

    private static final String LANE = "lane";

    private final MeterRegistry registry;

    HashingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void watch(Lane lane, IntSupplier queued) {
        Gauge.builder("keju.hashing.queued", queued, IntSupplier::getAsInt)
                .description("Hashes that wait for their turn")
                .tag(LANE, lane.tag())
                .strongReference(true)
                .register(registry);
    }

    void waited(Lane lane, long nanos) {
        Timer.builder("keju.hashing.wait")
                .description("How long a hash waited for its turn")
                .tag(LANE, lane.tag())
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    void refused(Lane lane) {
        Counter.builder("keju.hashing.refused")
                .description("Requests turned away because their turn would not have come in time")
                .tag(LANE, lane.tag())
                .register(registry)
                .increment();
    }
}
