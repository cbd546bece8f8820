package org.keju.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestServers;
import org.keju.kit.testing.app.KitTestApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** Re-encryption may take hours; what a service does every second goes on meanwhile. */
@KejuIntegrationTest
@ContextConfiguration(
        classes = {KitTestApplication.class, ReEncryptionThreadIT.Jobs.class},
        initializers = TestServers.class)
@TestPropertySource(properties = {"keju.crypto.re-encrypt-after=200ms", "keju.crypto.re-encrypt-every=200ms"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReEncryptionThreadIT {

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Heartbeat heartbeat;

    ReEncryptionThreadIT(DataSource database, JdbcClient jdbc, Heartbeat heartbeat) {
        this.database = database;
        this.jdbc = jdbc;
        this.heartbeat = heartbeat;
    }

    /** While somebody else has the table to themselves, it waits and comes to no end. */
    @Test
    void otherJobsRunWhileItIsAtWork() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("lock tables secret write");
            await().until(this::isAtWork);
            int beats = heartbeat.beats.get();
            await().until(() -> heartbeat.beats.get() > beats + 5);
            assertThat(isAtWork()).isTrue();
            statement.execute("unlock tables");
        }
    }

    private boolean isAtWork() {
        return jdbc.sql("select count(*) from information_schema.processlist where state like 'Waiting for table%'")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        EncryptedColumn secrets(EncryptedColumns columns) {
            return columns.column("secret", "id", "content");
        }

        @Bean
        Heartbeat heartbeat() {
            return new Heartbeat();
        }
    }

    /** A job that every service might have. */
    static class Heartbeat {

        private final AtomicInteger beats = new AtomicInteger();

        @Scheduled(fixedDelay = 20)
        void beat() {
            beats.incrementAndGet();
        }
    }
}
