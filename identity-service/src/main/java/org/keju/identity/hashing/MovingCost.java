package org.keju.identity.hashing;

import java.time.Duration;

/** What a hash takes at present: an average in which the last dozen hashes weigh most. Its caller sees to exclusion. */
final class MovingCost {

    private static final double WEIGHT_OF_THE_LAST = 0.125;

    private double nanos;

    void add(long measured) {
        nanos = nanos == 0 ? measured : nanos + WEIGHT_OF_THE_LAST * (measured - nanos);
    }

    Duration of(int hashes) {
        return Duration.ofNanos((long) (nanos * hashes));
    }
}
