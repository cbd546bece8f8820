package org.keju.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of the checkout that works beside the platform, in a JVM of its own with the compiler that production has.
 *
 * @param module where it is
 * @param mainClass what starts it
 */
record Tool(Workplace workplace, String module, String mainClass) {

    /** Builds it and these other modules where they are stale. */
    void build(List<Module> others) throws IOException {
        List<Module> modules = new ArrayList<>(others);
        modules.add(own());
        Progress progress = Progress.on(System.out);
        Build build = new Build(workplace.checkout(), progress);
        List<Module> stale = build.stale(modules);
        if (!stale.isEmpty()) {
            progress.say("Building what is stale");
            workplace.home().create();
            build.run(stale, workplace.home().newLog("build"));
        }
    }

    /** Runs it in the foreground and answers with its exit code. */
    int run(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Jvm.java().toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkeju.root=" + workplace.checkout().root(),
                "-cp",
                classPath(),
                mainClass));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(environment);
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted during " + mainClass, e);
        }
    }

    private String classPath() throws IOException {
        return own().jar()
                + File.pathSeparator
                + Files.readString(own().target().resolve("classpath")).strip();
    }

    private Module own() {
        return workplace.checkout().module(module);
    }
}
