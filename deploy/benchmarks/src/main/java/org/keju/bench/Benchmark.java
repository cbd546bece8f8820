package org.keju.bench;

/**
 * One hot path, measured. A benchmark compares: with the limit of the machine or with a peer, both measured in the same run,
 * because a figure alone says more about the machine than about the code.
 */
public interface Benchmark {

    /** The word after {@code ./keju bench}. */
    String name();

    /** What it measures and beside what, in one line. */
    String about();

    /**
     * Runs it.
     *
     * @throws Exception when it could not be run; a disappointing figure is no exception
     */
    void run(Settings settings, Report report) throws Exception;
}
