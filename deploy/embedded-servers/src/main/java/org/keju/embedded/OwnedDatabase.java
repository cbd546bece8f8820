package org.keju.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with a user who may do everything in it and nothing elsewhere. */
public record OwnedDatabase(String name, String user, String password) {

    public OwnedDatabase {
        if (!name.matches("\\w+")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
    }

    /**
     * Makes sure that it exists.
     *
     * @param administrator a connection that may create databases and users
     * @param clients the hosts that the user may come from, as the server writes them: an address, or "%" for any
     */
    public void createThrough(Connection administrator, String clients) throws SQLException {
        String account = "%s@%s".formatted(literal(user), literal(clients));
        try (Statement statement = administrator.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS `%s`".formatted(name));
            statement.execute("CREATE USER IF NOT EXISTS %s IDENTIFIED BY %s".formatted(account, literal(password)));
            statement.execute("ALTER USER %s IDENTIFIED BY %s".formatted(account, literal(password)));
            statement.execute("GRANT ALL PRIVILEGES ON `%s`.* TO %s".formatted(name, account));
        }
    }

    /** Removes it with its user, if they are there. */
    public void dropThrough(Connection administrator, String clients) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `%s`".formatted(name));
            statement.execute("DROP USER IF EXISTS %s@%s".formatted(literal(user), literal(clients)));
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
