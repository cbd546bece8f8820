package org.keju.kit.testing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.inbox.InboxPurge;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** The inbox forgets an event when its topic can no longer repeat it, and not before. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InboxPurgeIT {

    private static final String FOR_EVER = "-1";

    private final InboxPurge purge;
    private final EventProbe probe;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String bootstrapServers;

    InboxPurgeIT(
            InboxPurge purge,
            EventProbe probe,
            TestClock clock,
            JdbcClient jdbc,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        this.purge = purge;
        this.probe = probe;
        this.clock = clock;
        this.jdbc = jdbc;
        this.bootstrapServers = bootstrapServers;
    }

    @Test
    void forgetsWithTheTopicAndNotBefore() throws Exception {
        keepTopicFor(FOR_EVER);
        UUID eventId = Ids.next();
        probe.send(eventId, new AccountRegistered(Ids.next(), Instant.EPOCH));
        await().until(() -> remembers(eventId));

        clock.advance(Duration.ofDays(1000));
        purge.purge();
        assertThat(remembers(eventId)).as("the topic keeps it for ever").isTrue();

        keepTopicFor(Long.toString(Duration.ofDays(1100).toMillis()));
        try {
            purge.purge();
            assertThat(remembers(eventId)).as("the topic still has it").isTrue();
            clock.advance(Duration.ofDays(200));
            purge.purge();
            assertThat(remembers(eventId)).isFalse();
        } finally {
            keepTopicFor(FOR_EVER);
        }
    }

    private boolean remembers(UUID eventId) {
        return jdbc.sql("select count(*) from inbox where event_id = ?")
                        .param(UuidBytes.of(eventId))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void keepTopicFor(String millis) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.IDENTITY);
        AlterConfigOp change =
                new AlterConfigOp(new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, millis), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
        }
    }
}
