package org.keju.kit.inbox;

import org.keju.events.PublishedEvent;
import org.keju.kit.events.EventCodec;

/** Reads events and gives them to their handlers. */
final class Effects {

    private final EventCodec codec;

    Effects(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * Lets an event have its effect.
     *
     * @throws org.keju.kit.events.PoisonEvent when the body cannot be read
     */
    <E extends PublishedEvent> void apply(EventSubscription.Handler<E> handler, byte[] body) {
        handler.effect().accept(codec.read(body, handler.type()));
    }

    /** Whether a body can be read as such an event. */
    void requireReadable(EventSubscription.Handler<?> handler, byte[] body) {
        codec.read(body, handler.type());
    }
}
