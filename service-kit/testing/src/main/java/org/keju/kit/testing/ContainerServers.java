package org.keju.kit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mysql.MySQLContainer;

/**
 * Servers in containers. They end with this JVM, unless the setting {@code keju.test.run} names a run: then all JVMs of that
 * run share one pair, which whoever named the run removes, by that label.
 */
record ContainerServers(String name, MySQLContainer database, KafkaContainer broker) implements ServerPair {

    /** The label of containers that outlive the JVM which started them. */
    static final String RUN_LABEL = "org.keju.test-run";

    private static final Optional<String> RUN = TestSettings.get("keju.test.run");

    static ContainerServers start() {
        MySQLContainer database = ServerImages.database();
        KafkaContainer broker = ServerImages.broker();
        RUN.ifPresent(run -> Stream.of(database, broker)
                .forEach(container -> container.withLabel(RUN_LABEL, run).withReuse(true)));
        Startables.deepStart(database, broker).join();
        CleanBroker.at(broker.getBootstrapServers());
        return new ContainerServers(UUID.randomUUID().toString(), database, broker);
    }

    /** A module that ran before may have left a database under this name. */
    @Override
    public String createDatabase(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
            statement.execute("create user if not exists %s@'%%' identified by '%s'".formatted(name, name));
            statement.execute("grant all on `%s`.* to %s@'%%'".formatted(name.replace("_", "\\_"), name));
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " cannot be created", e);
        }
        return url(name);
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", database.getPassword());
        return database.getJdbcDriverInstance().connect(url(""), login);
    }

    private String url(String name) {
        return "jdbc:mysql://%s:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                .formatted(database.getHost(), database.getMappedPort(MySQLContainer.MYSQL_PORT), name);
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }
}
