package org.keju.kit.testing.app;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Every event has one effect, however often it is delivered. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InboxIT {

    private final EventProbe probe;
    private final JdbcClient jdbc;

    InboxIT(EventProbe probe, JdbcClient jdbc) {
        this.probe = probe;
        this.jdbc = jdbc;
    }

    @Test
    void aRepeatedDeliveryHasOneEffect() {
        UUID eventId = Ids.next();
        AccountRegistered event = new AccountRegistered(Ids.next(), Instant.EPOCH);
        probe.send(eventId, event);
        probe.send(eventId, event);
        // same key, same partition: when this one has had its effect, both before it have been dealt with
        probe.send(new AccountRegistered(event.accountId(), Instant.EPOCH));
        await().until(() -> effectsOf(event.accountId()) == 2);
    }

    @Test
    void passesOverTypesItDoesNotKnow() {
        UUID subject = Ids.next();
        probe.sendRaw(
                Ids.next(),
                "org.keju.identity.from-the-future.v9",
                Topics.IDENTITY,
                subject.toString(),
                "{}".getBytes(StandardCharsets.UTF_8));
        probe.send(new AccountRegistered(subject, Instant.EPOCH));
        await().until(() -> effectsOf(subject) == 1);
    }

    private int effectsOf(UUID subject) {
        return jdbc.sql("select count(*) from effect where subject = ?")
                .param(UuidBytes.of(subject))
                .query(Integer.class)
                .single();
    }
}
