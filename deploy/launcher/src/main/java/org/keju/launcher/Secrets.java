package org.keju.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything secret of this home, made at its first start; only the owner can read the file. */
final class Secrets {

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the secrets, and adds those that are missing: a home may be older than a secret. */
    static Secrets in(Home home) {
        try {
            Map<String, String> values = read(home.secrets());
            int known = values.size();
            NewSecrets.addMissing(values);
            if (values.size() > known) {
                write(home.secrets(), values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot keep secrets in " + home.secrets() + ": " + e.getMessage(), e);
        }
    }

    String get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /** All values are base64 or digits, or have their one special sign, ':', where properties allow it. */
    private static void write(Path file, Map<String, String> values) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                next,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
