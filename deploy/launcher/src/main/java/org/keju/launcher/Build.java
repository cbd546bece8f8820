package org.keju.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Builds those modules whose jars are older than what they are made from. */
final class Build {

    private final Checkout checkout;
    private final Freshness freshness;

    Build(Checkout checkout) {
        this.checkout = checkout;
        this.freshness = new Freshness(checkout);
    }

    List<Module> stale(List<Module> modules) {
        return modules.stream().filter(module -> !freshness.isFresh(module)).toList();
    }

    /** Builds these modules and whatever they are made with; tests are not run. */
    void run(List<Module> modules, Path log) {
        String paths = modules.stream().map(Module::path).collect(Collectors.joining(","));
        int exitCode =
                Maven.in(checkout.root()).run(log, "-B", "-q", "-T1C", "-DskipTests", "package", "-pl", paths, "-am");
        if (exitCode != 0) {
            throw new LaunchFailure("The build failed. The end of %s:%n%s".formatted(log, LogEnd.of(log, 40)));
        }
        modules.forEach(freshness::remember);
    }
}
