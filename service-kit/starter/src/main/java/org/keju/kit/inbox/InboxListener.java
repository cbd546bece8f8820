package org.keju.kit.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keju.events.PublishedEvent;
import org.keju.kit.events.EventCodec;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each event of a topic its one effect. */
final class InboxListener implements MessageListener<String, byte[]> {

    private final EventSubscription subscription;
    private final String consumer;
    private final EventCodec codec;
    private final Inbox inbox;
    private final TransactionTemplate transaction;

    InboxListener(
            EventSubscription subscription,
            String consumer,
            EventCodec codec,
            Inbox inbox,
            TransactionTemplate transaction) {
        this.subscription = subscription;
        this.consumer = consumer;
        this.codec = codec;
        this.inbox = inbox;
        this.transaction = transaction;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        EventCodec.Envelope envelope = codec.envelope(message);
        subscription.handlerOf(envelope.type()).ifPresent(handler -> apply(handler, envelope.id(), envelope.body()));
    }

    private <E extends PublishedEvent> void apply(EventSubscription.Handler<E> handler, UUID eventId, byte[] body) {
        E event = codec.read(body, handler.type());
        transaction.executeWithoutResult(status -> {
            if (inbox.isNew(consumer, eventId)) {
                handler.effect().accept(event);
            }
        });
    }
}
