package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A MariaDB server as a process of its own on a data directory that outlives it. Killed without warning, it recovers by
 * itself at the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final MariaDbFiles FILES = new MariaDbFiles(UserCache.folder());

    private final ProcessHandle process;
    private final DatabaseAddress address;

    private EmbeddedDatabase(ProcessHandle process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /** A server that ends with this JVM; port 0 takes a free one. */
    public static EmbeddedDatabase start(Path dataDirectory, int port) {
        return start(DatabaseSettings.endingWithUs(dataDirectory, port));
    }

    /** Starts a server and returns when it answers. A server left over on the same data directory is stopped first. */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        try {
            MariaDbServer server = new MariaDbServer(FILES.baseDirectory(), settings);
            server.stopLeftOvers();
            server.installIfMissing();
            DatabaseAddress address = new DatabaseAddress(settings.dataDirectory(), FreePort.orElse(settings.port()));
            Process process = server.serve(address.port());
            EmbeddedDatabase database = new EmbeddedDatabase(process.toHandle(), address);
            database.awaitAnswer(settings.log());
            return database;
        } catch (IOException e) {
            throw new ServerDidNotStart("The database cannot be prepared in " + settings.dataDirectory() + ": " + e, e);
        }
    }

    public int port() {
        return address.port();
    }

    public long pid() {
        return process.pid();
    }

    /** Whether the server's process lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where a Connector/J client finds a database of this server. */
    public String url(String database) {
        return address.url(database);
    }

    /** Makes sure that a database exists and that this user, with this password, owns it and nothing else. */
    public void createDatabase(String name, String user, String password) {
        address.createDatabase(name, user, password);
    }

    /** Ends the server in order; its data stay. */
    public void stop() {
        Processes.stop(process);
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitAnswer(Path log) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!address.answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw new ServerDidNotStart("The database did not start on port %d. The end of %s:%n%s"
                        .formatted(port(), log, LastLines.of(log, 15)));
            }
            Processes.pause();
        }
    }
}
