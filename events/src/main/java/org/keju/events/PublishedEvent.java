package org.keju.events;

import java.util.UUID;

/**
 * A fact that one service tells the others. Implementations are records of JDK types whose components are the JSON body;
 * topic, type and key travel beside it.
 */
public interface PublishedEvent {

    /** The topic of the publishing context, one of {@link Topics}. */
    String topic();

    /** The partition key: facts with the same key and the same topic are read in the order in which they were written. */
    UUID key();

    /** The literal, versioned name of this event's type, such as {@code org.keju.payment.settled.v1}. */
    default String type() {
        return EventName.Names.of(getClass());
    }
}
