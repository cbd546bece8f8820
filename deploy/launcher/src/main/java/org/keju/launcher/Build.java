package org.keju.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds those modules whose jars are older than what they are made from. */
final class Build {

    private static final int LOG_LINES = 40;

    /** What Maven says when it begins with a module: its name and version, its place among all. */
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+) \\S+ +\\[(\\d+)/(\\d+)]");

    private final Checkout checkout;
    private final Freshness freshness;
    private final Progress progress;

    Build(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.freshness = new Freshness(checkout);
        this.progress = progress;
    }

    List<Module> stale(List<Module> modules) {
        return modules.stream().filter(module -> !freshness.isFresh(module)).toList();
    }

    /** Builds these modules and whatever they are made with; tests are not run. */
    void run(List<Module> modules, Path log) {
        String paths = modules.stream().map(Module::path).collect(Collectors.joining(","));
        if (build(paths, log) != 0) {
            throw new LaunchFailure("The build failed. The end of %s:%n%s"
                    .formatted(log, LogEnd.of(log, LOG_LINES, line -> !line.startsWith("[INFO]"))));
        }
        modules.forEach(freshness::remember);
    }

    private int build(String paths, Path log) {
        try (BufferedWriter writer = Files.newBufferedWriter(log)) {
            return Maven.in(checkout.root())
                    .run(
                            line -> {
                                keep(line, writer);
                                show(line);
                            },
                            "-B",
                            "-T1C",
                            "-DskipTests",
                            "package",
                            "-pl",
                            paths,
                            "-am");
        } catch (IOException e) {
            throw new LaunchFailure("The build's log cannot be written: " + e.getMessage(), e);
        }
    }

    /** Whoever watches the log sees a line when it is said. */
    private static void keep(String line, BufferedWriter writer) {
        try {
            writer.write(line);
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            progress.show("build", "%s of %s: %s".formatted(module.group(2), module.group(3), module.group(1)));
        }
    }
}
