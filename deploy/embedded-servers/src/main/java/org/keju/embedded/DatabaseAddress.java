package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** Where on this machine a database server answers, and what may be asked of it by whoever can read its data directory. */
public record DatabaseAddress(Path dataDirectory, int port) {

    private static final String LOCAL = "127.0.0.1";

    /** Somebody else may listen on the port and say nothing. */
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(10);

    /** Where a Connector/J client finds a database of this server. */
    public String url(String database) {
        // MariaDB lacks a table of the information schema that Connector/J would read
        return "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false&sslMode=DISABLED".formatted(port, database);
    }

    /** Whether the server with this data directory answers here. */
    public boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** Makes sure that a database exists and that this user, with this password, owns it and nothing else. */
    public void createDatabase(String name, String user, String password) {
        try (Connection connection = connect()) {
            new OwnedDatabase(name, user, password).createThrough(connection, LOCAL);
        } catch (SQLException | IOException e) {
            throw new ServerDidNotStart("The database " + name + " cannot be created", e);
        }
    }

    /** Removes what {@link #createDatabase} made. */
    public void dropDatabase(String name, String user) {
        try (Connection connection = connect()) {
            new OwnedDatabase(name, user, "").dropThrough(connection, LOCAL);
        } catch (SQLException | IOException e) {
            throw new ServerDidNotStart("The database " + name + " cannot be removed", e);
        }
    }

    private Connection connect() throws SQLException, IOException {
        Properties login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", RootPassword.read(dataDirectory).value());
        login.setProperty("connectTimeout", String.valueOf(SILENCE_LIMIT.toMillis()));
        login.setProperty("socketTimeout", String.valueOf(SILENCE_LIMIT.toMillis()));
        return DriverManager.getConnection(url(""), login);
    }
}
