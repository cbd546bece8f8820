package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher as the script runs it: a process of its own. */
record LauncherProcess(Process process, Path output) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static LauncherProcess start(Path root, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Jvm.java().toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkeju.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(root, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), output);
    }

    String text() throws IOException {
        return Files.readString(output);
    }

    void awaitText(String text) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!text().contains(text)) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as("'%s' appears in: %s", text, text())
                    .isTrue();
            process.waitFor(Duration.ofMillis(50));
        }
    }

    int exitCode() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE)).as("ends: %s", text()).isTrue();
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
