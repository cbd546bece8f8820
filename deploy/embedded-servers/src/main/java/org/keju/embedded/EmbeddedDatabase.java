package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/**
 * A MariaDB server as a process of its own on a data directory that outlives it. Killed without warning, it recovers by
 * itself at the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /** Somebody else may listen on the port and say nothing. */
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(10);

    private static final MariaDbFiles FILES = new MariaDbFiles(UserCache.folder());

    private final ProcessHandle process;
    private final int port;
    private final RootPassword rootPassword;

    private EmbeddedDatabase(ProcessHandle process, int port, RootPassword rootPassword) {
        this.process = process;
        this.port = port;
        this.rootPassword = rootPassword;
    }

    /** A server that ends with this JVM; port 0 takes a free one. */
    public static EmbeddedDatabase start(Path dataDirectory, int port) {
        return start(new DatabaseSettings(dataDirectory, port, false));
    }

    /** Starts a server and returns when it answers. A server left over on the same data directory is stopped first. */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        try {
            MariaDbServer server = new MariaDbServer(FILES.baseDirectory(), settings);
            server.stopLeftOver();
            server.installIfMissing();
            RootPassword rootPassword = RootPassword.read(settings.rootPasswordFile());
            int port = FreePort.orElse(settings.port());
            Process process = server.serve(port, rootPassword);
            EmbeddedDatabase database = new EmbeddedDatabase(process.toHandle(), port, rootPassword);
            database.awaitAnswer(process, settings.log());
            return database;
        } catch (IOException e) {
            throw new ServerDidNotStart("The database cannot be prepared in " + settings.dataDirectory(), e);
        }
    }

    public int port() {
        return port;
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
        // MariaDB lacks a table of the information schema that Connector/J would read
        return "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false&sslMode=DISABLED".formatted(port, database);
    }

    /** Makes sure that a database exists and that this user, with this password, owns it and nothing else. */
    public void createDatabase(String name, String user, String password) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String account = "%s@'127.0.0.1'".formatted(literal(user));
            statement.execute("CREATE DATABASE IF NOT EXISTS `%s`".formatted(identifier(name)));
            statement.execute("CREATE USER IF NOT EXISTS %s".formatted(account));
            statement.execute("ALTER USER %s IDENTIFIED BY %s".formatted(account, literal(password)));
            statement.execute("GRANT ALL PRIVILEGES ON `%s`.* TO %s".formatted(identifier(name), account));
        } catch (SQLException e) {
            throw new ServerDidNotStart("The database " + name + " cannot be created", e);
        }
    }

    /** Ends the server in order; its data stay. */
    public void stop() {
        Processes.stop(process);
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitAnswer(Process server, Path log) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw new ServerDidNotStart("The database did not start on port %d. The end of %s:%n%s"
                        .formatted(port, log, LastLines.of(log, 15)));
            }
            Processes.pause();
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", rootPassword.value());
        login.setProperty("connectTimeout", String.valueOf(SILENCE_LIMIT.toMillis()));
        login.setProperty("socketTimeout", String.valueOf(SILENCE_LIMIT.toMillis()));
        return DriverManager.getConnection(url(""), login);
    }

    private static String identifier(String name) {
        if (!name.matches("\\w+")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        return name;
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
