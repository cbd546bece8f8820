package org.keju.identity.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Channel;

/**
 * Messages on their way to people. They are put down in the transaction that causes them and sent afterwards, so that nobody
 * waits for a mail server, and nobody learns from the waiting whether anything was sent.
 */
public interface Messages {

    /** Puts a message down. One to an address that has been written to too often lately is dropped, and false is the answer. */
    boolean post(Message message);

    /** Puts a message down, however often its address has been written to. */
    void postUncounted(Message message);

    /** A message that is due. For a while nobody else is given it, in case this copy of the service stops meanwhile. */
    Optional<Posted> takeDue(Channel channel);

    /**
     * What a message says, and to whom.
     *
     * @throws RuntimeException when it cannot be read
     */
    Message open(Posted posted);

    /** Forgets a message: it was handed over, or has become useless. */
    void forget(Posted message);

    /** Has a message tried again, the later the more often it has failed. */
    void putOff(Posted message);

    /** Forgets how often addresses were written to some time ago. */
    void forgetCounts();

    /**
     * A message that was put down, still closed.
     *
     * @param attempts how often it has been taken, this time included
     */
    record Posted(UUID id, Instant usefulUntil, int attempts) {}
}
