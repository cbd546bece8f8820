package org.keju.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keju.kit.events.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets aside an event that a consumer cannot handle: first a copy to the dead letters, then the event with its key into the
 * parking, then the broker is told that it has been read. A crash in between repeats what came before: the copy once more, and
 * the parking not at all, as the inbox already knows the event.
 */
final class Parking implements ConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final String consumer;
    private final EventCodec codec;
    private final DeadLetterTopic deadLetters;
    private final Inbox inbox;
    private final ParkedKeys keys;
    private final TransactionTemplate transaction;

    Parking(
            String consumer,
            EventCodec codec,
            DeadLetterTopic deadLetters,
            Inbox inbox,
            ParkedKeys keys,
            TransactionTemplate transaction) {
        this.consumer = consumer;
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Override
    @SuppressWarnings("unchecked") // keys and values are what service-kit.yaml configures
    public void accept(ConsumerRecord<?, ?> message, Exception failure) {
        park((ConsumerRecord<String, byte[]>) message, FailureCause.of(failure));
    }

    private void park(ConsumerRecord<String, byte[]> message, FailureCause cause) {
        Arrival arrival = Arrival.of(message, codec);
        deadLetters.publish(message, consumer, cause);
        transaction.executeWithoutResult(status -> {
            if (inbox.isNew(consumer, arrival.eventId())) {
                keys.park(consumer, arrival, cause);
            }
        });
        log.error(
                "{} parked key {} of {} at event {} because of {} at {}",
                consumer,
                arrival.key(),
                arrival.topic(),
                arrival.eventId(),
                cause.exception(),
                cause.place());
    }
}
