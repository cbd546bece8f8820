package org.keju.bench.outbox;

import java.nio.file.Path;
import java.util.List;
import org.keju.embedded.DatabaseSettings;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/** One database server and one broker for all contestants. Commits reach the disk, as in production. */
record BenchServers(EmbeddedDatabase database, EmbeddedBroker broker) implements AutoCloseable {

    static BenchServers start(Path folder) {
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        Path log = folder.resolve("database.log");
        EmbeddedDatabase database =
                EmbeddedDatabase.start(DatabaseSettings.lasting(folder.resolve("database"), 0, log));
        // a lasting server does not end with us, not even by Ctrl-C
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop-database"));
        return new BenchServers(database, broker);
    }

    /** How a contestant finds them, with a database of its own. */
    List<String> settings(String name) {
        database.createDatabase(name, name, name);
        return List.of(
                "--spring.profiles.active=embedded",
                "--spring.flyway.locations=classpath:db/kit,classpath:db/bench",
                "--spring.datasource.url=" + database.url(name),
                "--spring.datasource.username=" + name,
                "--spring.datasource.password=" + name,
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
    }

    @Override
    public void close() {
        database.stop();
        broker.stop();
    }
}
