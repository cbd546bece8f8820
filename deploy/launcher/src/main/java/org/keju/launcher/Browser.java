package org.keju.launcher;

import java.util.ArrayList;
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
            return "No Chromium is installed: the journey in a browser is skipped. --install installs it.";
        }
        if (!Machine.isOnPath("apt-get")) {
            return "No Chromium is installed and there is no apt-get: the journey in a browser is skipped.";
        }
        if (!Machine.isRoot() && !Machine.succeeds("sudo", "-n", "true")) {
            return "No Chromium is installed, and installing it needs root: the journey in a browser is skipped.";
        }
        install();
        return isInstalled() ? "" : "Chromium could not be installed: the journey in a browser is skipped.";
    }

    static boolean isInstalled() {
        return NAMES.stream().anyMatch(Machine::isOnPath);
    }

    private static void install() {
        Machine.runs(asRoot("apt-get", "update", "-q"));
        Machine.runs(asRoot("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"));
    }

    private static String[] asRoot(String... command) {
        List<String> words = new ArrayList<>(Machine.isRoot() ? List.of() : List.of("sudo", "-n"));
        words.addAll(List.of(command));
        return words.toArray(String[]::new);
    }
}
