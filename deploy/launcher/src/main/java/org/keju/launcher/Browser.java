package org.keju.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The browser that the journeys in a browser need. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browser() {}

    /** Installs one if there is none and this machine lets us, and says what it means where it does not. */
    static String ensure(boolean mayInstall) {
        if (isInstalled()) {
            return "";
        }
        if (!mayInstall) {
            return "No Chromium is installed: the journey in a browser is skipped. --install-browser installs it.";
        }
        if (!isOnPath("apt-get")) {
            return "No Chromium is installed and there is no apt-get: the journey in a browser is skipped.";
        }
        if (!isRoot() && run(List.of("sudo", "-n", "true"), Redirect.DISCARD) != 0) {
            return "No Chromium is installed, and installing it needs root: the journey in a browser is skipped.";
        }
        install();
        return isInstalled() ? "" : "Chromium could not be installed: the journey in a browser is skipped.";
    }

    static boolean isInstalled() {
        return NAMES.stream().anyMatch(Browser::isOnPath);
    }

    private static void install() {
        run(asRoot("apt-get", "update", "-q"), Redirect.INHERIT);
        run(asRoot("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"), Redirect.INHERIT);
    }

    private static List<String> asRoot(String... command) {
        List<String> words = new ArrayList<>(isRoot() ? List.of() : List.of("sudo", "-n"));
        words.addAll(List.of(command));
        return words;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int run(List<String> command, Redirect output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
