package org.keju.payment.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.keju.payment.domain.reconciliation.Difference.DifferenceKind;
import org.springframework.stereotype.Component;

/** What needs a person: counted for whoever watches the service, beside the line in the log that says what it is about. */
@Component
class Alarms {

    private final Map<Alarm, Counter> counters = new EnumMap<>(Alarm.class);

    /** All are there from the beginning, at nought: a rise from nothing is no rise. */
    Alarms(MeterRegistry registry) {
        for (Alarm alarm : Alarm.values()) {
            counters.put(
                    alarm,
                    Counter.builder("keju.payment.alarms")
                            .description("Matters of money that need a person, by what they are")
                            .tag("alarm", alarm.name())
                            .register(registry));
        }
    }

    void raise(Alarm alarm) {
        Objects.requireNonNull(counters.get(alarm)).increment();
    }

    void raise(DifferenceKind kind) {
        raise(
                switch (kind) {
                    case OURS_MISSING -> Alarm.OURS_MISSING;
                    case THEIRS_MISSING -> Alarm.THEIRS_MISSING;
                    case NAMED_TWICE -> Alarm.NAMED_TWICE;
                    case AMOUNT -> Alarm.AMOUNT;
                });
    }

    /** What it is. */
    enum Alarm {
        /** A channel reports money under a number that was never ours. */
        UNKNOWN_ORDER,
        /** A channel refuses to pay money back. */
        REFUND_REFUSED,
        /** Only the bill knows the money, and it could not be booked. */
        OURS_MISSING,
        /** Only our books know the money. */
        THEIRS_MISSING,
        /** The bill names a number more than once. */
        NAMED_TWICE,
        /** The bill and our books know different amounts. */
        AMOUNT
    }
}
