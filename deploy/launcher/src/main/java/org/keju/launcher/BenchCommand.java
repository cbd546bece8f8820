package org.keju.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs a benchmark in a JVM of its own, with the compiler that production has and nothing of ours running beside it. */
record BenchCommand(Workplace workplace) {

    private static final String MODULE = "deploy/benchmarks";

    int run() throws IOException {
        build();
        List<String> command = new ArrayList<>(List.of(
                Jvm.java().toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkeju.root=" + workplace.checkout().root(),
                "-cp",
                classPath(),
                "org.keju.bench.Benchmarks"));
        command.addAll(workplace.options().forwarded());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted during the benchmark", e);
        }
    }

    /** The programs too: some benchmarks measure a service as it is deployed. */
    private void build() throws IOException {
        List<Module> modules = new ArrayList<>(workplace.programs().modules());
        modules.add(module());
        Build build = new Build(workplace.checkout());
        List<Module> stale = build.stale(modules);
        if (!stale.isEmpty()) {
            System.out.println("Building what is stale");
            workplace.home().create();
            build.run(stale, workplace.home().newLog("build"));
        }
        workplace.programs().unpack();
    }

    private String classPath() throws IOException {
        return module().jar()
                + File.pathSeparator
                + Files.readString(module().target().resolve("classpath")).strip();
    }

    private Module module() {
        return workplace.checkout().module(MODULE);
    }
}
