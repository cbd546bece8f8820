package org.keju.kit.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One database server and one broker for all tests of this JVM; each application context gets a database of its own. */
public final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEY_OF_TESTS = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int number = CONTEXTS.incrementAndGet();
        String database = "keju_test_" + number;
        String url = Running.SERVERS.createDatabase(database);
        if (number == 1) {
            ServerVersions.note(url, database, database, Running.SERVERS.bootstrapServers());
        }
        Map<String, Object> properties = Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                database,
                "spring.datasource.password",
                database,
                "spring.kafka.bootstrap-servers",
                Running.SERVERS.bootstrapServers(),
                // each context is a reader of its own, even where several contexts are of one service
                "spring.kafka.consumer.group-id",
                Running.SERVERS.name() + "-" + database,
                "keju.crypto.field-keys",
                "test:" + KEY_OF_TESTS,
                "keju.crypto.blind-index-key",
                KEY_OF_TESTS,
                "keju.tokens.service-secret",
                "secret-of-tests",
                "keju.log.format",
                "");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keju-test-servers", properties));
    }

    /** Started by the first test that needs them, stopped with the JVM or by whoever lets several JVMs share them. */
    private static final class Running {

        static final ServerPair SERVERS = ServerKind.chosen().start();
    }
}
