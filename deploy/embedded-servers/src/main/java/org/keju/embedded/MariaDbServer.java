package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The server's process on one data directory: the one that may be left over, and the next. */
final class MariaDbServer {

    private final Path baseDirectory;
    private final DatabaseSettings settings;

    MariaDbServer(Path baseDirectory, DatabaseSettings settings) {
        this.baseDirectory = baseDirectory;
        this.settings = settings;
    }

    /**
     * Stops a server, or an installer, that outlived whoever started it. Its files are locked, so another one would wait
     * half a minute and fail.
     */
    void stopLeftOvers() {
        List<ProcessHandle> leftOvers = leftOvers();
        while (!leftOvers.isEmpty()) {
            leftOvers.forEach(Processes::stop);
            leftOvers = leftOvers();
        }
    }

    /** Recognised by the data directory on their command lines: a process id alone may by now be somebody else's. */
    private List<ProcessHandle> leftOvers() {
        Set<String> marks = Set.of(settings.mark(), settings.unfinished().mark());
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(marks::contains))
                .toList();
    }

    /** Makes the data directory, if there is none, beside its place: under its name it is always complete. */
    void installIfMissing() throws IOException {
        if (RootPassword.existsIn(settings.dataDirectory())) {
            return;
        }
        DatabaseSettings unfinished = settings.unfinished();
        Folders.delete(unfinished.dataDirectory());
        Files.createDirectories(unfinished.dataDirectory());
        Process installer = new ProcessBuilder(new MariaDbCommands(baseDirectory, unfinished).install())
                .directory(unfinished
                        .dataDirectory()
                        .resolveSibling(".")
                        .normalize()
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(unfinished.log().toFile())
                .start();
        if (Processes.exitCode(installer) != 0) {
            throw new ServerDidNotStart("The database cannot be installed. The end of %s:%n%s"
                    .formatted(unfinished.log(), LastLines.of(unfinished.log(), 15)));
        }
        RootPassword.create(unfinished.dataDirectory());
        Files.move(unfinished.dataDirectory(), settings.dataDirectory(), StandardCopyOption.ATOMIC_MOVE);
    }

    Process serve(int port) throws IOException {
        RootPassword rootPassword = RootPassword.read(settings.dataDirectory());
        Path initFile = settings.dataDirectory().resolve("init.sql");
        PrivateFile.write(initFile, rootPassword.initialStatements());
        List<String> command = new MariaDbCommands(baseDirectory, settings).serve(port, initFile);
        return (settings.lasting() ? Processes.lasting(command) : Processes.endingWithUs(command))
                .redirectErrorStream(true)
                .redirectOutput(settings.log().toFile())
                .start();
    }
}
