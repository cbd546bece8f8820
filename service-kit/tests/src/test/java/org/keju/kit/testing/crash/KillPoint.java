package org.keju.kit.testing.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A place in a program at which it is killed by SIGKILL when it passes for the n-th time. */
final class KillPoint {

    private final AtomicInteger left;

    KillPoint(int passes) {
        left = new AtomicInteger(passes);
    }

    void pass() {
        if (left.decrementAndGet() == 0) {
            kill();
        }
    }

    private static void kill() {
        String self = String.valueOf(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("kill", "-9", self).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
