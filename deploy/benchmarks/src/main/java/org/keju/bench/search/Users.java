package org.keju.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.keju.bench.Latencies;

/** People who ask again and again, each on a connection of their own. */
record Users(int number, Duration pause) {

    /** What they met. */
    record Outcome(double perSecond, Latencies latencies) {}

    Outcome ask(Latencies.Request request, Duration duration) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = IntStream.range(0, number)
                    .mapToObj(_ -> all.submit(() -> ask(request, latencies, end)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
        return new Outcome(latencies.count() / ((System.nanoTime() - begun) / 1e9), latencies);
    }

    /** They begin at different moments, or all would ask in step for ever. */
    private void ask(Latencies.Request request, Latencies latencies, long end) {
        waitFor(ThreadLocalRandom.current().nextLong(pause.toNanos() + 1));
        while (System.nanoTime() < end) {
            try {
                latencies.time(request);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            waitFor(pause.toNanos());
        }
    }

    private static void waitFor(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
