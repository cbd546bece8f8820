package org.keju.bench.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keju.bench.Latencies;

/** Everybody logs in at once, each as soon as the last one is through; beside them somebody registers and health is checked. */
final class Rush {

    private static final Duration BETWEEN_HEALTH_CHECKS = Duration.ofMillis(100);
    private static final Duration BETWEEN_REGISTRATIONS = Duration.ofSeconds(1);

    private final Door door;
    private final List<Candidate> candidates;
    private final AtomicInteger newcomers;
    private final int clients;

    Rush(Door door, List<Candidate> candidates, int clients) {
        this.door = door;
        this.candidates = candidates;
        this.newcomers = new AtomicInteger(candidates.size());
        this.clients = clients;
    }

    /** What happened: log-ins per second, and how long each kind of request took. */
    record Round(double logInsPerSecond, Latencies logIns, Latencies healthChecks, Latencies registrations) {}

    Round run(Duration duration) throws IOException, InterruptedException, ExecutionException {
        Iterator<String> proofs = proofs(duration).iterator();
        Round round = new Round(0, new Latencies(), new Latencies(), new Latencies());
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            Runnable client = () -> until(end, Duration.ZERO, () -> {
                Candidate candidate = candidates.get(Math.floorMod(next.getAndIncrement(), candidates.size()));
                round.logIns().time(() -> door.logIn(candidate));
            });
            Runnable health = () ->
                    until(end, BETWEEN_HEALTH_CHECKS, () -> round.healthChecks().time(door::isReady));
            Runnable registrations = () -> until(end, BETWEEN_REGISTRATIONS, () -> {
                String proof = proofs.next();
                round.registrations().time(() -> door.register(Candidate.number(newcomers.getAndIncrement()), proof));
            });
            List<? extends Future<?>> running = Stream.concat(
                            IntStream.range(0, clients).mapToObj(n -> client), Stream.of(health, registrations))
                    .map(all::submit)
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Round(round.logIns().count() / seconds, round.logIns(), round.healthChecks(), round.registrations());
    }

    /** Solved beforehand: the browsers' work is not the machine's that is measured. */
    private List<String> proofs(Duration duration) throws IOException {
        List<String> proofs = new ArrayList<>();
        for (long n = 0; n <= duration.dividedBy(BETWEEN_REGISTRATIONS); n++) {
            proofs.add(door.proofOfWork());
        }
        return proofs;
    }

    private static void until(long end, Duration pause, Latencies.Request act) {
        long next = System.nanoTime();
        while (next < end) {
            try {
                act.send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = Math.max(next + pause.toNanos(), System.nanoTime());
            while (System.nanoTime() < Math.min(next, end)) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }
}
