package org.keju.identity.hashing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.PasswordHashing.TooBusy;

/**
 * Makes hashes on a few threads of its own. A hash holds a processor for tens of milliseconds; without this limit a rush of
 * log-ins would slow every hash down, exhaust the memory and leave no thread of the platform for anything else.
 *
 * <p>Nobody waits in vain: whoever would not be served within the patience is refused on arrival, because an early answer
 * costs nothing and an answer that comes after the browser gave up costs a hash. The wait is foretold from the queue's
 * length and the moving cost of a hash.
 */
final class HashingPool implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition workArrived = lock.newCondition();
    private final Map<Lane, Queue<WaitingHash<?>>> waiting = new EnumMap<>(Lane.class);
    private final MovingCost cost = new MovingCost();
    private final Duration patience;
    private final int threads;
    private final HashingMetrics metrics;
    private Lane next = Lane.LOG_IN;
    private int running;
    private boolean closed;

    HashingPool(int threads, Duration patience, HashingMetrics metrics) {
        this.threads = threads;
        this.patience = patience;
        this.metrics = metrics;
        for (Lane lane : Lane.values()) {
            waiting.put(lane, new ArrayDeque<>());
            metrics.watch(lane, () -> queued(lane));
        }
        for (int i = 1; i <= threads; i++) {
            Thread.ofPlatform().daemon().name("hashing-" + i).start(this::work);
        }
    }

    /**
     * Does a piece of work when its turn comes, and waits for it.
     *
     * @throws TooBusy when the turn would not come in time
     */
    <T> T run(Lane lane, Supplier<T> work) {
        return enqueue(lane, work).await();
    }

    private <T> WaitingHash<T> enqueue(Lane lane, Supplier<T> work) {
        lock.lock();
        try {
            Duration expected = expectedWait(lane);
            if (closed || expected.compareTo(patience) > 0) {
                metrics.refused(lane);
                throw new TooBusy(expected);
            }
            long now = System.nanoTime();
            WaitingHash<T> hash = new WaitingHash<>(work, now, now + patience.toNanos());
            queue(lane).add(hash);
            workArrived.signal();
            return hash;
        } finally {
            lock.unlock();
        }
    }

    /** How long somebody who joins this lane now will wait: those ahead, as many of the other lane, and who is being served. */
    private Duration expectedWait(Lane lane) {
        int ahead = queue(lane).size();
        int between = Math.min(ahead + 1, queue(lane.other()).size());
        int busy = Math.max(0, running - threads + 1);
        return cost.of(ahead + between + busy).dividedBy(threads);
    }

    private void work() {
        while (true) {
            WaitingHash<?> hash = take();
            if (hash == null) {
                return;
            }
            long begun = System.nanoTime();
            hash.run();
            served(System.nanoTime() - begun);
        }
    }

    private @Nullable WaitingHash<?> take() {
        lock.lock();
        try {
            while (true) {
                WaitingHash<?> hash = poll();
                if (hash != null || closed) {
                    return hash;
                }
                workArrived.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The next hash whose owner still waits. */
    private @Nullable WaitingHash<?> poll() {
        while (true) {
            Lane lane = queue(next).isEmpty() ? next.other() : next;
            WaitingHash<?> hash = queue(lane).poll();
            if (hash == null) {
                return null;
            }
            long now = System.nanoTime();
            if (hash.isTooLate(now)) {
                metrics.refused(lane);
                hash.refuse(new TooBusy(expectedWait(lane)));
                continue;
            }
            next = lane.other();
            running++;
            metrics.waited(lane, hash.waited(now));
            return hash;
        }
    }

    private void served(long nanos) {
        lock.lock();
        try {
            running--;
            cost.add(nanos);
        } finally {
            lock.unlock();
        }
    }

    private int queued(Lane lane) {
        lock.lock();
        try {
            return queue(lane).size();
        } finally {
            lock.unlock();
        }
    }

    private Queue<WaitingHash<?>> queue(Lane lane) {
        return Objects.requireNonNull(waiting.get(lane));
    }

    /** Ends the threads once the queues are empty; nobody new gets in. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            workArrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
