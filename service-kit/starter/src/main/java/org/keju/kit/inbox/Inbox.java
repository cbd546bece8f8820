package org.keju.kit.inbox;

import java.time.Clock;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which events have had their effect, in the transaction of that effect. */
public class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes notice of an event. It inserts first and asks nothing: two deliveries at once meet at the primary key.
     *
     * @return false when this consumer has seen the event before
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DuplicateKeyException.class)
    public boolean isNew(String consumer, UUID eventId) {
        try {
            jdbc.sql("insert into inbox (consumer, event_id, received_at) values (?, ?, ?)")
                    .param(consumer)
                    .param(UuidBytes.of(eventId))
                    .param(StoredTime.of(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
