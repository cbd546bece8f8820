package org.keju.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the machine's Maven in a checkout, on the JDK that runs us. */
record Maven(Path folder) {

    static Maven in(Path folder) {
        return new Maven(folder);
    }

    /** Hands on every line that it says. */
    int run(Consumer<String> listener, String... arguments) {
        return run(
                Redirect.PIPE,
                Map.of(),
                maven -> maven.inputReader(UTF_8).lines().forEach(listener),
                arguments);
    }

    int runVisibly(Map<String, String> environment, String... arguments) {
        return run(Redirect.INHERIT, environment, _ -> {}, arguments);
    }

    private int run(Redirect output, Map<String, String> environment, Consumer<Process> listener, String... arguments) {
        List<String> command = new ArrayList<>(List.of("mvn"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process maven = builder.start();
            // whoever stops us means the build, too
            Runtime.getRuntime().addShutdownHook(new Thread(maven::destroy, "end-build"));
            try {
                listener.accept(maven);
                return maven.waitFor();
            } catch (InterruptedException e) {
                maven.destroy();
                Thread.currentThread().interrupt();
                throw new LaunchFailure("Interrupted during the build", e);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LaunchFailure("Maven (mvn) cannot be run: " + e.getMessage(), e);
        }
    }
}
