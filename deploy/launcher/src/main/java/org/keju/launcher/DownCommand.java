package org.keju.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Stops what runs in a home, whoever started it. */
record DownCommand(Workplace workplace, PrintStream out) {

    /** As long as a launcher may take that stops everything in order. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    int run() {
        boolean stopped = stopLauncher();
        Platform platform = workplace.started().whole();
        if (!OwnProcesses.of(platform.all()).isEmpty()) {
            new Fleet(workplace.home(), platform, workplace.state(), Progress.on(out)).stopAll();
        } else if (!stopped) {
            out.println("Nothing runs.");
        }
        return 0;
    }

    /** A launcher that still builds, starts or watches stops its parts itself; nobody else may do so beside it. */
    private boolean stopLauncher() {
        Optional<ProcessHandle> launcher = HomeLock.holder(workplace.home());
        launcher.ifPresent(process -> {
            out.println("Stopping the ./keju up that is at work here (process " + process.pid() + ").");
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        });
        return launcher.isPresent();
    }
}
