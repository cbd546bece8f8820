package org.keju.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What this machine has, and what it lets us do. */
final class Machine {

    private static final int NOT_RUN = -1;

    private Machine() {}

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Continuous integration is a machine of ours: there, what is missing is installed, and nothing is left out. */
    static boolean isContinuousIntegration() {
        return !System.getenv().getOrDefault("CI", "").isEmpty();
    }

    static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a command that reports on our own output. */
    static boolean runs(String... command) {
        return exitCode(List.of(command), Redirect.INHERIT) == 0;
    }

    /** Whether a command that nobody needs to read about succeeds. */
    static boolean succeeds(String... command) {
        return exitCode(List.of(command), Redirect.DISCARD) == 0;
    }

    private static int exitCode(List<String> command, Redirect output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            return NOT_RUN;
        }
    }
}
