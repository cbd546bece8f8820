package org.keju.kit.inbox;

import org.keju.kit.events.PoisonEvent;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event whose effect failed. A fault that passes is retried where it stands for as long as it takes, so
 * that order is kept; a record that nobody can read is set aside at once; anything else after a few tries.
 */
final class InboxErrors {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final long RETRIES_OF_A_DEFECT = 4;

    private InboxErrors() {}

    static DefaultErrorHandler handler(Parking parking) {
        DefaultErrorHandler handler = new DefaultErrorHandler(parking, backOff(RETRIES_OF_A_DEFECT));
        handler.addNotRetryableExceptions(PoisonEvent.class);
        handler.setBackOffFunction((message, cause) -> TransientFault.isIn(cause) ? backOff(Long.MAX_VALUE) : null);
        return handler;
    }

    private static BackOff backOff(long retries) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        backOff.setMaxInterval(LONGEST_PAUSE_MILLIS);
        backOff.setMaxAttempts(retries);
        return backOff;
    }
}
