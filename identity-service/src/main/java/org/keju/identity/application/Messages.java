package org.keju.identity.application;

import java.util.List;
import java.util.UUID;

/**
 * Messages on their way to people. They are put down in the transaction that causes them and sent afterwards, so that nobody
 * waits for a mail server, and nobody learns from the waiting whether anything was sent.
 */
public interface Messages {

    /** Puts a message down. One to an address that has been written to too often lately is dropped, and false is the answer. */
    boolean post(Message message);

    /** Puts a message down, however often its address has been written to. */
    void postUncounted(Message message);

    /** Messages that are due. For a while nobody else is given them, in case this copy of the service stops meanwhile. */
    List<Posted> takeDue();

    /** Forgets a message: it was handed over, or has become useless. */
    void forget(Posted message);

    /** Has a message tried again, the later the more often it has failed. */
    void putOff(Posted message);

    /** Forgets how often addresses were written to some time ago. */
    void forgetCounts();

    /**
     * A message that was put down.
     *
     * @param attempts how often it has been taken, this time included
     */
    record Posted(UUID id, Message message, int attempts) {}
}
