package org.keju.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What everybody has left. It never grows beyond a bound, whatever addresses an attacker makes up. */
@Component
class Buckets {

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;

    Buckets(RateProperties properties, Clock clock, MeterRegistry metrics) {
        time = new ClockTime(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(properties.remembered())
                // by then it is full again, and a new one is no different
                .expireAfterAccess(Allowance.LONGEST)
                .build();
        metrics.gauge("keju.gateway.rates.remembered", buckets, Cache::estimatedSize);
    }

    /** Takes one request from the allowance, if there is one left. */
    ConsumptionProbe take(Key key, Allowance allowance) {
        return buckets.get(key, unknown -> allowance.bucket(time)).tryConsumeAndReturnRemaining(1);
    }

    /** One count. */
    record Key(RequestClass kind, Counted counted, String who) {}

    /** Whose requests are counted together. */
    enum Counted {
        PERSON,
        STRANGERS,
        CROWD
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
