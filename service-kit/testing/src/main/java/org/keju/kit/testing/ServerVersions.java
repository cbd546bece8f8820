package org.keju.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.server.common.MetadataVersion;

/** What the servers say they are, left in a file for whoever sums up the tests of several modules. */
final class ServerVersions {

    private static final Path FILE = Path.of("target", "test-servers", "versions");

    private ServerVersions() {}

    static void note(String databaseUrl, String user, String password, String bootstrapServers) {
        String versions = database(databaseUrl, user, password) + ", " + broker(bootstrapServers);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver calls every server MySQL; MariaDB says its name within its version. */
    private static String database(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            return (version.contains("MariaDB") ? "" : "MySQL ") + version;
        } catch (SQLException e) {
            throw new IllegalStateException("The database server does not tell its version", e);
        }
    }

    private static String broker(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            FinalizedVersionRange version = Objects.requireNonNull(admin.describeFeatures()
                    .featureMetadata()
                    .get()
                    .finalizedFeatures()
                    .get(MetadataVersion.FEATURE_NAME));
            return "Kafka " + MetadataVersion.fromFeatureLevel(version.maxVersionLevel());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell its version", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the broker was asked", e);
        }
    }
}
