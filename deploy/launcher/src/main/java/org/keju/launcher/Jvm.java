package org.keju.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM for one part, tuned to start fast beside nine others rather than to run fast for long. */
record Jvm(Home home, String part, int heapMiB) {

    /**
     * The terminal's Ctrl-C reaches every process in its foreground, but parts must end in order. Whoever ignores a
     * signal when it replaces the shell goes on ignoring it.
     */
    private static final String IMMUNE_TO_TERMINAL = "trap '' INT HUP QUIT; exec \"$@\"";

    /** Enough to start with. A heap that begins as large as it may become fills all of that before it is tidied once. */
    private static final int FIRST_HEAP_MIB = 96;

    static String mark(Home home, String part) {
        return "-Dkeju.part=" + part + "@" + home.folder();
    }

    static List<String> options(int heapMiB) {
        return List.of(
                "-Xms" + FIRST_HEAP_MIB + "m",
                "-Xmx" + heapMiB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                // native libraries, of the broker for one, warn about nothing that is ours to change
                "--enable-native-access=ALL-UNNAMED");
    }

    /** Starts the JVM with what follows its options: a class or a jar, and arguments. */
    ProcessHandle start(List<String> program, Map<String, String> environment) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", IMMUNE_TO_TERMINAL, "sh", java().toString(), mark(home, part)));
        command.addAll(options(heapMiB));
        command.addAll(program);
        Path log = home.newLog(part);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        tell(builder, environment);
        return builder.start().toHandle();
    }

    /** A program inherits our environment, without what is for us alone. */
    static void tell(ProcessBuilder program, Map<String, String> environment) {
        program.environment().keySet().removeAll(ExternalServers.DATABASE_SETTINGS);
        program.environment().put("MALLOC_ARENA_MAX", "2");
        program.environment().putAll(environment);
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
