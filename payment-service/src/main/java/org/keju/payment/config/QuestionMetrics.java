package org.keju.payment.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.keju.payment.domain.PaymentAttempts;
import org.springframework.stereotype.Component;

/** Whether the channels are asked in time about payments of which nothing was heard (five-systems row 80). */
@Component
final class QuestionMetrics implements MeterBinder {

    private final PaymentAttempts attempts;
    private final Clock clock;

    QuestionMetrics(PaymentAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keju.payment.questions.overdue", this, QuestionMetrics::overdueSeconds)
                .description("How late the oldest question is that a channel should have been asked")
                .baseUnit("seconds")
                .register(registry);
    }

    private double overdueSeconds() {
        return attempts.findNextQuery()
                .map(due -> Math.max(0, Duration.between(due, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
