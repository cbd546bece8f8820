package org.keju.kit.testing.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that can be killed without warning, and that never outlives the test's. */
final class Child {

    static final int SIGKILL = 137;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child start(String name, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.add(EndsWithItsParent.class.getName());
        command.add(program.getName());
        command.addAll(arguments);
        try {
            Path logs = Files.createDirectories(Path.of("target", "crash"));
            return new Child(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            logs.resolve(name + ".log").toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM: it ends in order. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** How the process ended: {@link #SIGKILL} if it was killed. */
    int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets the process live for as long as something is observed, and then ends it in order. */
    void during(Runnable observation) {
        try {
            observation.run();
        } finally {
            stop();
        }
    }
}
