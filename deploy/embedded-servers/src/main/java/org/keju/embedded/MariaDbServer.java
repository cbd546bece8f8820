package org.keju.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The server's process on one data directory: the one that may be left over, and the next. */
final class MariaDbServer {

    private final Path baseDirectory;
    private final DatabaseSettings settings;

    MariaDbServer(Path baseDirectory, DatabaseSettings settings) {
        this.baseDirectory = baseDirectory;
        this.settings = settings;
    }

    /**
     * Stops a server that outlived whoever started it. Its files are locked, so a second one would wait half a minute
     * and fail. Process ids are used again: only a process that names this data directory is ours.
     */
    void stopLeftOver() throws IOException {
        Path file = settings.processIdFile();
        if (Files.notExists(file)) {
            return;
        }
        String pid = Files.readString(file).strip();
        Optional<ProcessHandle> leftOver = pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
        leftOver.filter(this::servesThisDirectory).ifPresent(Processes::stop);
        Files.deleteIfExists(file);
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(settings.mark()))
                .orElse(false);
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
