package org.keju.gateway.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * So many requests in so long a time. All of them may come at once; they grow back evenly.
 *
 * @param requests at least 1
 * @param per at least a second, at most an hour: what is forgotten later need not be remembered longer
 */
public record Allowance(long requests, Duration per) {

    static final Duration LONGEST = Duration.ofHours(1);

    public Allowance {
        if (requests < 1) {
            throw new IllegalArgumentException("An allowance is at least one request, not " + requests);
        }
        if (per.compareTo(Duration.ofSeconds(1)) < 0 || per.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("An allowance is for a second to an hour, not " + per);
        }
    }

    Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                .withCustomTimePrecision(time)
                .build();
    }
}
