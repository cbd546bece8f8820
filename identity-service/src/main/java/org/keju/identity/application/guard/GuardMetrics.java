package org.keju.identity.application.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.keju.identity.domain.guard.Purpose;
import org.springframework.stereotype.Component;

/** How many are told to wait or to work. A rise of either is what an attack looks like from inside. */
@Component
class GuardMetrics {

    private static final String PURPOSE = "purpose";

    private final MeterRegistry registry;

    GuardMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void throttled(Purpose purpose) {
        Counter.builder("keju.guard.throttled")
                .description("Attempts refused because there were too many before")
                .tag(PURPOSE, purpose.word())
                .register(registry)
                .increment();
    }

    void proof(Purpose purpose, String outcome) {
        Counter.builder("keju.guard.proofs")
                .description("Proofs of work: required but missing, accepted, refused")
                .tag(PURPOSE, purpose.word())
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }
}
