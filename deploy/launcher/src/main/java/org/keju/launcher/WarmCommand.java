package org.keju.launcher;

import java.io.PrintStream;

/** Prepares faster starts now, beside a platform that runs, where {@code up --detach} has left that to others. */
record WarmCommand(Workplace workplace, PrintStream out) {

    int run() {
        Platform platform = workplace.started();
        if (OwnProcesses.of(platform.servers()).isEmpty()) {
            throw new LaunchFailure("This needs the platform's database. Start it first: ./keju up --detach");
        }
        return new Rehearsals(workplace.home(), platform, Progress.on(out)).run() ? 0 : 1;
    }
}
