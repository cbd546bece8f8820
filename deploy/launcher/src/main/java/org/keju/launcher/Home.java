package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.keju.embedded.Folders;

/** The one folder that holds everything a running platform writes. */
record Home(Path folder) {

    private static final long LEAST_ROOM_MIB = 512;

    Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    Path state() {
        return folder.resolve("state.json");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path staffPasswords() {
        return folder.resolve("staff-passwords.txt");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    void create() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("data"));
            Files.createDirectories(folder.resolve("logs"));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write to " + folder + ": " + reason(e), e);
        }
    }

    /** A database that runs out of room ends in ways that are hard to understand. */
    void requireRoom() {
        long free = freeMiB();
        if (free < LEAST_ROOM_MIB) {
            throw new LaunchFailure("Only %d MiB are free where %s is; the platform needs %d to begin with."
                    .formatted(free, folder, LEAST_ROOM_MIB));
        }
    }

    long freeMiB() {
        try {
            return Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "it is not yours to write to";
            case FileAlreadyExistsException _ -> e.getMessage() + " is not a folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Removes what the platform has stored, with the secrets that nothing needs any more. */
    void wipe() {
        try {
            Folders.delete(folder.resolve("data"));
            Files.deleteIfExists(secrets());
            Files.deleteIfExists(staffPasswords());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot empty " + folder + ": " + e.getMessage(), e);
        }
        create();
    }

    /** A log begins anew with each start; the one before it is kept. */
    Path newLog(String part) {
        Path log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log(part + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }
}
