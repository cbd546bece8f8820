package org.keju.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long something took, again and again. */
public final class Latencies {

    private static final int DIGITS = 3;

    private final Histogram nanos = new ConcurrentHistogram(DIGITS);

    /** A request whose time is to be known. */
    public interface Request {
        void send() throws IOException;
    }

    public void time(Request request) throws IOException {
        long begun = System.nanoTime();
        request.send();
        nanos.recordValue(System.nanoTime() - begun);
    }

    public double millisAt(double percentile) {
        return nanos.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    public long count() {
        return nanos.getTotalCount();
    }
}
