package org.keju.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** One database server and one broker for all tests of this JVM; each application context gets a database of its own. */
public final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEY_OF_TESTS = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String database = "keju_test_" + CONTEXTS.incrementAndGet();
        EmbeddedDatabase server = Running.DATABASE;
        server.createDatabase(database, database, database);
        Map<String, Object> properties = Map.of(
                "spring.datasource.url",
                "jdbc:mysql://127.0.0.1:" + server.port() + "/" + database + "?useInformationSchema=false",
                "spring.datasource.username",
                database,
                "spring.datasource.password",
                database,
                "spring.kafka.bootstrap-servers",
                Running.BROKER.bootstrapServers(),
                // each context is a reader of its own, even where several contexts are of one service
                "spring.kafka.consumer.group-id",
                database,
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

    /** Each run leaves some 90 MB, for whoever wants to look at what a test left in the database. */
    private static void removeEarlierRuns(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            for (Path run : runs.toList()) {
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }

    /** Started by the first test that needs them, stopped with the JVM. */
    private static final class Running {

        static final EmbeddedDatabase DATABASE;
        static final EmbeddedBroker BROKER;

        static {
            try {
                Path folder = Files.createDirectories(Path.of("target", "test-servers"));
                removeEarlierRuns(folder);
                Path own = Files.createTempDirectory(folder.toAbsolutePath(), "run");
                DATABASE = EmbeddedDatabase.start(own.resolve("database"), 0);
                BROKER = EmbeddedBroker.start(own.resolve("broker"), 0);
                BROKER.createTopics(Topics.all());
            } catch (IOException e) {
                throw new UncheckedIOException("The servers of the tests did not start", e);
            }
        }
    }
}
