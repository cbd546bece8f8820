package org.keju.kit.inbox;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.keju.events.Topics;
import org.keju.kit.events.PoisonEvent;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event whose effect failed. A fault that passes is retried where it stands, so that order is kept; a
 * record that nobody can read goes to the dead-letter topic at once; anything else does so after a few tries.
 */
final class InboxErrors {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final long TRIES_OF_A_DEFECT = 5;

    private InboxErrors() {}

    static DefaultErrorHandler handler(KafkaOperations<String, byte[]> kafka) {
        var deadLetters = new DeadLetterPublishingRecoverer(
                kafka,
                (message, cause) ->
                        new TopicPartition(message.topic() + Topics.DEAD_LETTER_SUFFIX, message.partition()));
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, backOff(TRIES_OF_A_DEFECT));
        handler.addNotRetryableExceptions(PoisonEvent.class);
        handler.setBackOffFunction((message, cause) -> isTransient(cause) ? backOff(Long.MAX_VALUE) : null);
        return handler;
    }

    private static BackOff backOff(long attempts) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        backOff.setMaxInterval(LONGEST_PAUSE_MILLIS);
        backOff.setMaxAttempts(attempts);
        return backOff;
    }

    /** Whether waiting can help: a lock lost to another transaction, or a database that is away. */
    static boolean isTransient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }
}
