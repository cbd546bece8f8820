package org.keju.bench.outbox;

import java.util.List;
import org.keju.events.identity.AccountRegistered;

/** How a contestant publishes events. */
interface Way {

    /** Whether events are told of within the transaction of their change. */
    default boolean isTransactional() {
        return true;
    }

    /** Tells of an event. */
    void tell(AccountRegistered event);

    /** Has events wait as if they were told of while nobody published; called within a transaction. */
    default void tellLater(List<AccountRegistered> events) {
        events.forEach(this::tell);
    }

    /** Publishes nothing until {@link #resume()}. */
    void pause();

    /** Publishes again, beginning with what waits. */
    void resume();
}
