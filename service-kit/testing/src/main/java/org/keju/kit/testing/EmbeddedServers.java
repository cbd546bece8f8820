package org.keju.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;
import org.springframework.util.FileSystemUtils;

/** Servers that start with this JVM in the module's target folder and end with it. */
record EmbeddedServers(EmbeddedDatabase database, EmbeddedBroker broker) implements ServerPair {

    static EmbeddedServers start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-servers"));
            removeEarlierRuns(folder);
            Path own = Files.createTempDirectory(folder.toAbsolutePath(), "run");
            EmbeddedDatabase database = EmbeddedDatabase.start(own.resolve("database"), 0);
            EmbeddedBroker broker = EmbeddedBroker.start(own.resolve("broker"), 0);
            broker.createTopics(Topics.all());
            return new EmbeddedServers(database, broker);
        } catch (IOException e) {
            throw new UncheckedIOException("The servers of the tests did not start", e);
        }
    }

    /** Each run leaves some 90 MB, for whoever wants to look at what a test left in the database. */
    private static void removeEarlierRuns(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            for (Path run : runs.toList()) {
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public String createDatabase(String name) {
        database.createDatabase(name, name, name);
        return database.url(name);
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }
}
