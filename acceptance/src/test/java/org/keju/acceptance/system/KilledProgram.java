package org.keju.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A program of the platform that was ended as by a power cut. It can be started again as it was. */
public final class KilledProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment;

    private KilledProgram(List<String> command, Path folder, Map<String, String> environment) {
        this.command = command;
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Kills a program that runs.
     *
     * @param home the launcher's, which stands in the mark on the program's command line
     * @param environment what the program is told, and is to be told again
     */
    static KilledProgram kill(String program, Path home, Map<String, String> environment) {
        String mark = "-Dkeju.part=" + program + "@" + home;
        ProcessHandle process = ProcessHandle.allProcesses()
                .filter(candidate -> arguments(candidate).contains(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " does not run"));
        List<String> command = new ArrayList<>(List.of(process.info().command().orElseThrow()));
        command.addAll(arguments(process));
        process.destroyForcibly();
        process.onExit().join();
        return new KilledProgram(command, home, environment);
    }

    private static List<String> arguments(ProcessHandle process) {
        return Arrays.asList(process.info().arguments().orElse(new String[0]));
    }

    /** Starts it and waits until it is ready. */
    public void startsAgain() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("logs").resolve("restarted.log").toFile()));
        builder.environment().putAll(environment);
        try {
            builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the program is ready again").atMost(PATIENCE).until(this::isReady);
    }

    private boolean isReady() {
        URI readiness = URI.create("http://127.0.0.1:" + environment.get("SERVER_PORT") + "/actuator/health/readiness");
        try {
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
