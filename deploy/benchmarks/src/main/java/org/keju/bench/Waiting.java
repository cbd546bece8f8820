package org.keju.bench;

import java.time.Duration;

/** Waits for what happens elsewhere, but not for ever: a benchmark that hangs tells nobody why. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /** What is waited for; finding out may fail. */
    @FunctionalInterface
    public interface Condition<E extends Exception> {
        boolean holds() throws E, InterruptedException;
    }

    /**
     * Returns when the condition holds, asking five times a second.
     *
     * @param what follows "waited in vain until"
     * @throws IllegalStateException when it does not hold within the limit
     */
    public static <E extends Exception> void until(String what, Duration limit, Condition<E> condition)
            throws E, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            Thread.sleep(PAUSE);
        }
    }
}
