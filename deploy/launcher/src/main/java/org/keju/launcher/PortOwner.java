package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out, where the kernel tells, which program listens on a port. */
final class PortOwner {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    /** The columns of these tables: the local address and port, the state of the connection, its socket's number. */
    private static final int LOCAL = 1;

    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Words for a sentence: "mysqld (process 123)", or "another program" where nothing more can be seen. */
    static String of(int port) {
        Set<String> sockets = TABLES.stream()
                .flatMap(table -> listening(table, port))
                .map("socket:[%s]"::formatted)
                .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? "another program"
                : ProcessHandle.allProcesses()
                        .filter(process -> holdsOneOf(process, sockets))
                        .findFirst()
                        .map(PortOwner::describe)
                        .orElse("another user's program");
    }

    private static Stream<String> listening(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[LOCAL].endsWith(suffix) && columns[STATE].equals(LISTENING))
                    .map(columns -> columns[INODE]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holdsOneOf(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String program = Optional.of(process.info())
                .flatMap(ProcessHandle.Info::command)
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("a program");
        return "%s (process %d)".formatted(program, process.pid());
    }
}
