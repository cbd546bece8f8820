package org.keju.review.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.keju.review.domain.ReviewCases;

/** Whether the reviewers keep what was promised (row 67). */
final class ReviewQueueMetrics implements MeterBinder {

    private final ReviewCases cases;
    private final Clock clock;

    ReviewQueueMetrics(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keju.review.waiting", cases, ReviewCases::countWaiting)
                .description("Cases that wait for a reviewer's decision")
                .register(registry);
        Gauge.builder("keju.review.overdue", cases, all -> all.countOverdue(clock.instant()))
                .description("Cases that wait although their decision was promised before")
                .register(registry);
        Gauge.builder("keju.review.oldest", this, ReviewQueueMetrics::oldestSeconds)
                .description("How long the longest waiting case has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    private double oldestSeconds() {
        return cases.findOldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
