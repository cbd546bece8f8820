package org.keju.kit.testing.app;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a thing and tells of it, in one transaction. */
public class Workshop {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    Workshop(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    void make(UUID thing) {
        transaction.executeWithoutResult(status -> insertAndTell(thing));
    }

    void makeAndThinkBetterOfIt(UUID thing) {
        transaction.executeWithoutResult(status -> {
            insertAndTell(thing);
            status.setRollbackOnly();
        });
    }

    private void insertAndTell(UUID thing) {
        jdbc.sql("insert into made (subject) values (?)")
                .param(UuidBytes.of(thing))
                .update();
        outbox.publish(new AccountRegistered(thing, Instant.EPOCH));
    }
}
