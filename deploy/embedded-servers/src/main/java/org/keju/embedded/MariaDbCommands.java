package org.keju.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the server and of its installer. */
record MariaDbCommands(Path baseDirectory, DatabaseSettings settings) {

    /**
     * Fills an empty data directory; it is run beside it. Root may log in only as the operating system's user until the first
     * start.
     */
    List<String> install() {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                baseDirectory.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + baseDirectory,
                settings.mark(),
                // the later one counts: as root the script takes blanks in a path for the ends of words
                "--datadir=./" + settings.dataDirectory().getFileName(),
                "--auth-root-authentication-method=socket",
                "--skip-test-db",
                "--skip-name-resolve"));
        command.addAll(storage());
        return command;
    }

    List<String> serve(int port, Path initFile) {
        List<String> command = new ArrayList<>(List.of(
                baseDirectory.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                settings.mark(),
                "--basedir=" + baseDirectory,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // relative to the data directory, as the full path may be longer than a socket's name can be
                "--socket=mariadbd.sock",
                "--pid-file=mariadbd.pid",
                "--init-file=" + initFile,
                // a key pair made at each start costs seconds, and nothing leaves this machine
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=300",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=" + settings.memory().bufferPool() + "M",
                "--innodb-flush-log-at-trx-commit=" + (settings.durable() ? 1 : 2)));
        command.addAll(storage());
        return command;
    }

    private List<String> storage() {
        List<String> options = new ArrayList<>(
                List.of("--innodb-log-file-size=" + settings.memory().redoLog() + "M"));
        if (System.getProperty("user.name").equals("root")) {
            // the server refuses to run as root unless it is said aloud
            options.add("--user=root");
        }
        return options;
    }
}
