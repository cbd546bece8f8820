package org.keju.identity.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.keju.identity.domain.Password;

/** A file that only its owner can read, with one line {@code username password} for everybody who is new. */
final class PasswordsFile implements HandOver {

    private final Path file;

    PasswordsFile(Path file) {
        this.file = file;
    }

    /** A password that ended unused gives way to the new one. */
    @Override
    public void handOver(String username, Password password) {
        try {
            create();
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            lines.removeIf(line -> line.startsWith(username + " "));
            lines.add(username + " " + password.text());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The one-time passwords cannot be written to " + file, e);
        }
    }

    @Override
    public String place() {
        return "in " + file.toAbsolutePath();
    }

    private void create() throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        }
    }
}
