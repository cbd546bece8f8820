package org.keju.identity.application;

import org.keju.identity.domain.Channel;

/** The outside's way to deliver messages. */
public interface MessageChannel {

    Channel channel();

    /**
     * Hands a message over.
     *
     * @throws NotDelivered when it was not taken; it may be tried again
     */
    void deliver(Message message);

    /** The other side is away or unwilling. Names no address. */
    class NotDelivered extends RuntimeException {

        public NotDelivered(String reason) {
            super(reason);
        }

        public NotDelivered(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
