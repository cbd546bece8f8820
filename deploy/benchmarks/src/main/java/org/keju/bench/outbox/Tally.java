package org.keju.bench.outbox;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;

/** When each event was committed and when it arrived, and in what order. The arrivals are counted by one thread. */
final class Tally {

    private static final long LONGEST_MICROS = 600_000_000;

    private final Events events;
    private final AtomicLongArray committed;
    private final boolean[] arrived;
    private final int[] newestOrdinal;
    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private volatile int distinct;
    private volatile long lastArrival;
    private int duplicates;
    private int outOfOrder;

    Tally(Events events) {
        this.events = events;
        this.committed = new AtomicLongArray(events.total());
        this.arrived = new boolean[events.total()];
        this.newestOrdinal = new int[events.accounts()];
        Arrays.fill(newestOrdinal, -1);
    }

    void committed(int account, int ordinal) {
        committed.set(events.number(account, ordinal), System.nanoTime());
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    void arrived(int account, int ordinal, long now) {
        int number = events.number(account, ordinal);
        if (arrived[number]) {
            duplicates++;
            return;
        }
        arrived[number] = true;
        if (ordinal < newestOrdinal[account]) {
            outOfOrder++;
        }
        newestOrdinal[account] = Math.max(newestOrdinal[account], ordinal);
        micros.recordValue(Math.clamp((now - committed.get(number)) / 1000, 0, LONGEST_MICROS));
        lastArrival = now;
        distinct++;
    }

    boolean isComplete() {
        return distinct == events.total();
    }

    int missing() {
        return events.total() - distinct;
    }

    long lastArrival() {
        return lastArrival;
    }

    int duplicates() {
        return duplicates;
    }

    int outOfOrder() {
        return outOfOrder;
    }

    double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
