package org.keju.kit.testing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.outbox.Outbox;
import org.keju.kit.outbox.OutboxRelay;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every committed event reaches the broker, in the order of its key, and no other does. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutboxIT {

    private final Workshop workshop;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final EventProbe probe;
    private final Tracer tracer;
    private final TestClock clock;
    private final MeterRegistry meters;

    OutboxIT(
            Workshop workshop,
            Outbox outbox,
            OutboxRelay relay,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            EventProbe probe,
            Tracer tracer,
            TestClock clock,
            MeterRegistry meters) {
        this.meters = meters;
        this.clock = clock;
        this.tracer = tracer;
        this.workshop = workshop;
        this.outbox = outbox;
        this.relay = relay;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.probe = probe;
    }

    @Test
    void tellsOfWhatWasCommitted() {
        UUID thing = Ids.next();
        workshop.make(thing);
        assertThat(probe.await(
                        AccountRegistered.class, event -> event.accountId().equals(thing)))
                .isEqualTo(new AccountRegistered(thing, Instant.EPOCH));
    }

    @Test
    void doesNotTellOfWhatWasRolledBack() {
        UUID undone = Ids.next();
        UUID next = Ids.next();
        workshop.makeAndThinkBetterOfIt(undone);
        workshop.make(next);
        probe.await(AccountRegistered.class, event -> event.accountId().equals(next));
        assertThat(subjects()).doesNotContain(undone);
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.publish(new AccountRegistered(Ids.next(), Instant.EPOCH)));
    }

    @Test
    void carriesTheTraceFromTheCauseToTheEffect() {
        UUID thing = Ids.next();
        Span cause = tracer.nextSpan().name("cause").start();
        try (var scope = tracer.withSpan(cause)) {
            workshop.make(thing);
        } finally {
            cause.end();
        }
        String traceOfEffect = await().until(
                        () -> jdbc.sql("select trace_id from effect where subject = ?")
                                .param(UuidBytes.of(thing))
                                .query(String.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
        assertThat(traceOfEffect).isEqualTo(cause.context().traceId());
    }

    @Test
    void keepsTheOrderOfAKey() {
        UUID thing = Ids.next();
        List<Instant> told = IntStream.range(0, 200)
                .mapToObj(i -> Instant.EPOCH.plusSeconds(i))
                .toList();
        told.forEach(at -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.publish(new AccountRegistered(thing, at))));
        await().until(() -> timesOf(thing).size() == told.size());
        assertThat(timesOf(thing)).isEqualTo(told);
    }

    @Test
    void keepsTheOrderOfManyThatComeAtOnce() {
        UUID thing = Ids.next();
        List<AccountRegistered> events = IntStream.range(0, 1_200)
                .mapToObj(i -> new AccountRegistered(thing, Instant.EPOCH.plusSeconds(i)))
                .toList();

        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.publishAll(events));

        await().until(() -> timesOf(thing).size() == events.size());
        assertThat(timesOf(thing))
                .isEqualTo(events.stream().map(AccountRegistered::registeredAt).toList());
    }

    @Test
    void saysWhenSoManyWaitThatOthersWouldHaveTo() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(outbox.isCrowded()).isFalse();
            outbox.publishAll(IntStream.range(0, 20_001)
                    .mapToObj(i -> new AccountRegistered(Ids.next(), Instant.EPOCH))
                    .toList());
            assertThat(outbox.isCrowded()).isTrue();
            status.setRollbackOnly();
        });
    }

    @Test
    void countsWhatWaits() {
        await().until(() -> waiting() == 0);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.publishAll(IntStream.range(0, 3)
                    .mapToObj(i -> new AccountRegistered(Ids.next(), Instant.EPOCH))
                    .toList());
            assertThat(meters.get("keju.outbox.waiting").gauge().value()).isEqualTo(3);
            status.setRollbackOnly();
        });
    }

    /** The broker has the event, but the row was not yet forgotten. */
    @Test
    void sendsAgainUnderTheSameIdWhatItCouldNotForget() {
        UUID thing = Ids.next();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            // whoever holds the lock of all shards keeps the background relay from publishing
            jdbc.sql("select shard from outbox_shard for update")
                    .query(Integer.class)
                    .list();
            outbox.publish(new AccountRegistered(thing, Instant.EPOCH));
            relay.publishPending();
        });
        probe.await(AccountRegistered.class, event -> event.accountId().equals(thing));
        await().until(() -> waiting() == 0);
        assertThat(idsOf(thing)).hasSize(1);
    }

    @Test
    void anEventThatTheBrokerRefusesHoldsItsKeyAndNoOther() {
        UUID held = Ids.next();
        UUID neighbour = Ids.next();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.publish(new AccountRegistered(held, Instant.EPOCH));
            outbox.publish(new AccountRegistered(held, Instant.EPOCH.plusSeconds(1)));
            outbox.publish(new AccountRegistered(neighbour, Instant.EPOCH));
            jdbc.sql("update outbox set body = repeat('x', 2000000) where message_key = ? order by id limit 1")
                    .param(held.toString())
                    .update();
        });
        probe.await(AccountRegistered.class, event -> event.accountId().equals(neighbour));
        await().until(() -> jdbc.sql("select message_key from outbox_held")
                .query(String.class)
                .list()
                .equals(List.of(held.toString())));
        assertThat(timesOf(held)).isEmpty();
        await().until(() -> waiting() == 2); // the neighbour is heard a moment before its row is forgotten

        jdbc.sql("delete from outbox where message_key = ? order by id limit 1")
                .param(held.toString())
                .update();
        clock.advance(Duration.ofMinutes(2));
        await().until(() -> timesOf(held).equals(List.of(Instant.EPOCH.plusSeconds(1))));
        await().until(() -> jdbc.sql("select count(*) from outbox_held")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
    }

    private List<UUID> subjects() {
        return probe.heard(AccountRegistered.class).stream()
                .map(AccountRegistered::accountId)
                .toList();
    }

    private List<Instant> timesOf(UUID thing) {
        return probe.heard(AccountRegistered.class).stream()
                .filter(event -> event.accountId().equals(thing))
                .map(AccountRegistered::registeredAt)
                .toList();
    }

    private List<String> idsOf(UUID thing) {
        return probe.records(Topics.IDENTITY).stream()
                .filter(message -> message.key().equals(thing.toString()))
                .map(message -> new String(
                        message.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }
}
