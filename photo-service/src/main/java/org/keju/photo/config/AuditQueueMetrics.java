package org.keju.photo.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.keju.photo.domain.Photos;

/** Whether the auditors keep up: exams promise a result within a day (row 60). */
final class AuditQueueMetrics implements MeterBinder {

    private final Photos photos;
    private final Clock clock;

    AuditQueueMetrics(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keju.photo.audit.waiting", photos, Photos::countWaiting)
                .description("Photos that wait for an auditor's decision")
                .register(registry);
        Gauge.builder("keju.photo.audit.oldest", this, AuditQueueMetrics::oldestSeconds)
                .description("How long the longest waiting photo has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    private double oldestSeconds() {
        return photos.findOldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
