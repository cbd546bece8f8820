package org.keju.bench;

import java.nio.file.Path;
import org.keju.embedded.DatabaseSettings;
import org.keju.embedded.EmbeddedBroker;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;

/**
 * A database server and a broker of a benchmark's own. Commits reach the disk, as in production, and the database has the memory
 * of a server that does nothing else. Both end with the benchmark, even with one that is killed.
 */
public final class Servers implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;

    private Servers(EmbeddedDatabase database, EmbeddedBroker broker) {
        this.database = database;
        this.broker = broker;
    }

    /** Starts both with their data below this folder. */
    public static Servers start(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(
                DatabaseSettings.measured(folder.resolve("database"), folder.resolve("database.log")));
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        broker.createTopics(Topics.all());
        return new Servers(database, broker);
    }

    /** Makes a database; its user and its password are its name. */
    public void createDatabase(String name) {
        database.createDatabase(name, name, name);
    }

    /** Where Connector/J finds a database. */
    public String databaseUrl(String name) {
        return database.url(name);
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
        database.close();
    }
}
