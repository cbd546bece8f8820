package org.keju.kit.testing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No event is lost between the commit and the broker, whoever dies in between. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutboxIT {

    private static final int MADE_BEFORE_THE_KILL = 300;

    private final Workshop workshop;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final EventProbe probe;
    private final Environment environment;
    private final Tracer tracer;

    OutboxIT(
            Workshop workshop,
            Outbox outbox,
            OutboxRelay relay,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            EventProbe probe,
            Environment environment,
            Tracer tracer) {
        this.tracer = tracer;
        this.workshop = workshop;
        this.outbox = outbox;
        this.relay = relay;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.probe = probe;
        this.environment = environment;
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

    /** The twin of the kill below: the broker has the event, but the row was not yet forgotten. */
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
    void losesNothingWhenThePublisherIsKilled() throws Exception {
        Process maker = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-publisher.log").toFile())
                .start();
        int before = workshop.made();
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> workshop.made() - before > MADE_BEFORE_THE_KILL);
        } finally {
            maker.destroyForcibly().waitFor(); // SIGKILL: no shutdown hook runs
        }
        List<UUID> made = jdbc.sql("select subject from made").query(byte[].class).list().stream()
                .map(UuidBytes::toUuid)
                .toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> new HashSet<>(subjects()).containsAll(made));
        await().until(() -> waiting() == 0);
        assertThat(new HashSet<>(subjects())).containsAll(made);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KitTestApplication.class.getName(),
                "--server.port=0",
                "--spring.profiles.active=" + String.join(",", environment.getActiveProfiles()),
                "--spring.flyway.enabled=false"));
        for (String property : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.kafka.bootstrap-servers")) {
            command.add("--" + property + "=" + environment.getRequiredProperty(property));
        }
        return command;
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
