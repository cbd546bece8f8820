package org.keju.launcher;

import java.io.PrintStream;

/** Stops what runs in a home, whoever started it. */
record DownCommand(Workplace workplace, PrintStream out) {

    int run() {
        Platform platform = workplace.started();
        if (OwnProcesses.of(platform.all()).isEmpty()) {
            out.println("Nothing runs.");
            return 0;
        }
        new Fleet(workplace.home(), platform, workplace.state(), Progress.on(out)).stopAll();
        return 0;
    }
}
