package org.keju.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keju.kit.events.EventCodec;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each event of a topic its one effect. */
final class InboxListener implements MessageListener<String, byte[]> {

    private final String consumer;
    private final EventSubscription subscription;
    private final EventCodec codec;
    private final Effects effects;
    private final Inbox inbox;
    private final ParkedKeys parkedKeys;
    private final TransactionTemplate transaction;

    InboxListener(
            String consumer,
            EventSubscription subscription,
            EventCodec codec,
            Effects effects,
            Inbox inbox,
            ParkedKeys parkedKeys,
            TransactionTemplate transaction) {
        this.consumer = consumer;
        this.subscription = subscription;
        this.codec = codec;
        this.effects = effects;
        this.inbox = inbox;
        this.parkedKeys = parkedKeys;
        this.transaction = transaction;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        EventCodec.Envelope envelope = codec.envelope(message);
        subscription.handlerOf(envelope.type()).ifPresent(handler -> receive(handler, message, envelope));
    }

    private void receive(
            EventSubscription.Handler<?> handler,
            ConsumerRecord<String, byte[]> message,
            EventCodec.Envelope envelope) {
        try {
            transaction.executeWithoutResult(status -> {
                if (inbox.isNew(consumer, envelope.id())
                        && !parkedKeys.keepsWaiting(consumer, Arrival.of(message, envelope))) {
                    effects.apply(handler, envelope.body());
                }
            });
        } catch (LinkageError | StackOverflowError | AssertionError e) {
            // the listener container would end for good; a defect of one event must not stop the others
            throw new IllegalStateException("A handler failed with an error", e);
        }
    }
}
