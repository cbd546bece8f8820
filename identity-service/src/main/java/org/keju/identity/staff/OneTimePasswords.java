package org.keju.identity.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import org.keju.identity.domain.Password;

/** A file that only its owner can read, with one line {@code username password} for everybody who is new. */
final class OneTimePasswords {

    /** Without characters that look alike; some 98 bits with {@value #LENGTH} of them. */
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final Path file;

    OneTimePasswords(Path file) {
        this.file = file;
    }

    Password next() {
        StringBuilder text = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return Password.entered(text.toString());
    }

    void handOver(String username, Password password) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
            }
            Files.writeString(
                    file, username + " " + password.text() + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The one-time passwords cannot be written to " + file, e);
        }
    }
}
