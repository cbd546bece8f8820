package org.keju.launcher;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keju.embedded.OwnedDatabase;

/**
 * A MySQL server that somebody else runs.
 *
 * @param url of the server, with whatever settings its connections need, but without a database
 * @param user who may create databases and users there; not needed any more once they exist
 */
record ExternalDatabase(String url, String user, String password) implements External {

    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+)/?(\\?.*)?");
    private static final int SILENCE_LIMIT_MILLIS = 10_000;
    private static final double OLDEST = 8.4;

    ExternalDatabase {
        if (!URL.matcher(url).matches()) {
            throw new UsageError("%s names a MySQL server, like jdbc:mysql://db.example.org:3306/, not '%s'"
                    .formatted(ExternalServers.DATABASE_URL, url));
        }
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String address() {
        return url;
    }

    /** Where a service finds its own database. */
    String url(String database) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalStateException(url);
        }
        String settings = matcher.group(2);
        return matcher.group(1) + "/" + database + (settings == null ? "" : settings);
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void prepare(Secrets secrets) {
        try (Connection connection = connect()) {
            requireMySql(connection.getMetaData());
            for (String owner : Platform.DATABASE_OWNERS) {
                String name = "keju_" + owner;
                new OwnedDatabase(name, name, secrets.get(NewSecrets.databasePassword(owner)))
                        .createThrough(connection, "%");
            }
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "The database at %s (%s) cannot be used: %s"
                            .formatted(url, ExternalServers.DATABASE_URL, e.getMessage()),
                    e);
        }
    }

    private void requireMySql(DatabaseMetaData server) throws SQLException {
        String version = server.getDatabaseProductVersion();
        double release = server.getDatabaseMajorVersion() + server.getDatabaseMinorVersion() / 10.0;
        if (version.contains("MariaDB") || release < OLDEST) {
            throw new LaunchFailure(
                    "The database at %s is %s; the services are made for MySQL 8.4 or later.".formatted(url, version));
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", String.valueOf(SILENCE_LIMIT_MILLIS));
        login.setProperty("socketTimeout", String.valueOf(SILENCE_LIMIT_MILLIS));
        return DriverManager.getConnection(url(""), login);
    }
}
