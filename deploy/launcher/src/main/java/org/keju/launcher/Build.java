package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Builds those modules whose jars are older than what they are made from. */
final class Build {

    /** In the module's target folder, so that a clean build forgets it. */
    private static final String FINGERPRINT_FILE = "built-from";

    private final Checkout checkout;
    private final Fingerprint fingerprint;

    Build(Checkout checkout) {
        this.checkout = checkout;
        this.fingerprint = new Fingerprint(checkout);
    }

    List<Module> stale(List<Module> modules) {
        return modules.stream().filter(this::isStale).toList();
    }

    /** Builds these modules and whatever they are made with; tests are not run. */
    void run(List<Module> modules, Path log) {
        String paths = modules.stream().map(Module::path).collect(Collectors.joining(","));
        int exitCode =
                Maven.in(checkout.root()).run(log, "-B", "-q", "-T1C", "-DskipTests", "package", "-pl", paths, "-am");
        if (exitCode != 0) {
            throw new LaunchFailure("The build failed. The end of %s:%n%s".formatted(log, LogEnd.of(log, 40)));
        }
        modules.forEach(this::remember);
    }

    private boolean isStale(Module module) {
        Path file = module.target().resolve(FINGERPRINT_FILE);
        try {
            return !module.isBuilt()
                    || Files.notExists(file)
                    || !Files.readString(file).equals(fingerprint.of(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Module module) {
        try {
            Files.writeString(module.target().resolve(FINGERPRINT_FILE), fingerprint.of(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
