package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The server's root password: random, made with its data directory, readable by its owner alone. */
record RootPassword(String value) {

    private static final int BYTES = 24;

    static void create(Path dataDirectory) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        PrivateFile.write(file(dataDirectory), HexFormat.of().formatHex(random));
    }

    static boolean existsIn(Path dataDirectory) {
        return Files.exists(file(dataDirectory));
    }

    static RootPassword read(Path dataDirectory) throws IOException {
        return new RootPassword(Files.readString(file(dataDirectory)).strip());
    }

    private static Path file(Path dataDirectory) {
        return dataDirectory.resolve("root-password");
    }

    /**
     * Statements that the server runs before it accepts its first connection. The installer leaves root reachable only
     * through the operating system's user, which a connection over TCP cannot show.
     */
    String initialStatements() {
        return """
                CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(value);
    }

    @Override
    public String toString() {
        return "RootPassword";
    }
}
