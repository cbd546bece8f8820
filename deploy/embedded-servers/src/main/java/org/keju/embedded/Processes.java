package org.keju.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starting and ending server processes. */
public final class Processes {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    /**
     * Ctrl-C reaches everybody in the terminal's foreground, but servers must end in an order that whoever started
     * them decides: so they ignore it, which a program inherits from the shell that it replaces.
     */
    private static final String LASTING = "trap '' INT HUP QUIT; exec \"$@\"";

    /**
     * Our end of the server's standard input closes when we die, even by SIGKILL. The watcher sees that and ends the
     * server, whose process id is its own shell's, as exec keeps it.
     */
    private static final String ENDING_WITH_US =
            "trap '' INT HUP QUIT; exec 3<&0; (read -r _ <&3; kill $$) 2>/dev/null & exec \"$@\" 3<&-";

    private Processes() {}

    static ProcessBuilder lasting(List<String> command) {
        return inShell(LASTING, command);
    }

    /** A process that does not outlive us, however we end. */
    public static ProcessBuilder endingWithUs(List<String> command) {
        return inShell(ENDING_WITH_US, command);
    }

    private static ProcessBuilder inShell(String script, List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        wrapped.addAll(command);
        return new ProcessBuilder(wrapped);
    }

    /** Asks a process to end, insists after half a minute, and returns when it is gone. */
    static void stop(ProcessHandle process) {
        process.destroy();
        if (!hasEndedWithin(STOP_LIMIT, process)) {
            process.destroyForcibly();
            hasEndedWithin(KILL_LIMIT, process);
        }
    }

    private static boolean hasEndedWithin(Duration limit, ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return !process.isAlive();
    }

    static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart("Interrupted while a server was prepared", e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart("Interrupted while a server started", e);
        }
    }
}
