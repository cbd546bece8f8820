package org.keju.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a temporary folder on purpose: there, too, data must outlive the server. */
class EmbeddedDatabaseIT {

    private static final String TEXT = "科举 𠮷";

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataWhenItIsKilled() throws SQLException {
        Path data = folder.resolve("data");
        EmbeddedDatabase first = EmbeddedDatabase.start(data, 0);
        write(first);
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        try (EmbeddedDatabase second = EmbeddedDatabase.start(data, 0)) {
            assertThat(read(second)).isEqualTo(TEXT);
        }
    }

    @Test
    void takesOverFromAServerThatWasLeftRunning() throws SQLException {
        DatabaseSettings settings = DatabaseSettings.lasting(folder.resolve("data"), 0, folder.resolve("log"));
        EmbeddedDatabase leftOver = EmbeddedDatabase.start(settings);
        write(leftOver);

        try (EmbeddedDatabase next = EmbeddedDatabase.start(settings)) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(read(next)).isEqualTo(TEXT);
        }
    }

    @Test
    void endsWithAProgramThatIsKilled() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredDatabaseProcess.class.getName(),
                        folder.resolve("data").toString(),
                        folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long pid = Long.parseLong(program.inputReader().readLine());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();

        program.destroyForcibly();

        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void letsNobodyInWithoutAPassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"), 0)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("mysql"), "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThat(Files.getPosixFilePermissions(folder.resolve("data/root-password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void saysWhyItDidNotStart() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("data"), taken.getLocalPort()))
                    .isInstanceOf(ServerDidNotStart.class)
                    .hasMessageContaining("on port " + taken.getLocalPort())
                    .hasMessageContaining("Address already in use");
        }
    }

    private static void write(EmbeddedDatabase database) throws SQLException {
        database.createDatabase("keju_test", "keju_test", "it's a \\ secret");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text VARCHAR(20))");
            statement.execute("INSERT INTO note VALUES ('" + TEXT + "')");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT text FROM note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url("keju_test"), "keju_test", "it's a \\ secret");
    }
}
