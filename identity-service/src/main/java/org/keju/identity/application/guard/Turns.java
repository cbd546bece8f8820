package org.keju.identity.application.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.keju.identity.domain.guard.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets those who are counted by the same tally in one after the other, in the order of their arrival. They would have to wait for its
 * row anyhow; but whoever waits there holds a connection, and a few of them from one address would leave none for anybody
 * else. So they queue here first, and at the row itself wait as many as there are copies of the service.
 *
 * <p>A queue is bounded in length and time, for whoever asked does not wait for ever. Nobody in it may hold a connection: it is
 * not to be entered within a transaction.
 */
@Component
class Turns {

    private static final int LONGEST_QUEUE = 1_000;

    /** The gateway waits for 45 seconds in all, and after the turn there may be a hash to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Subject, Queue> queues = new ConcurrentHashMap<>();
    private final TransactionTemplate transaction;
    private final int longestQueue;
    private final Duration patience;

    @Autowired
    Turns(TransactionTemplate transaction) {
        this(transaction, LONGEST_QUEUE, PATIENCE);
    }

    /**
     * With other bounds.
     *
     * @param longestQueue how many may be at one tally at most, including the one whose turn it is
     */
    Turns(TransactionTemplate transaction, int longestQueue, Duration patience) {
        this.transaction = transaction;
        this.longestQueue = longestQueue;
        this.patience = patience;
    }

    /** Changed only inside the map's own lock on the subject, so that nobody joins a queue that has just been dropped. */
    private static final class Queue {

        private final Semaphore turn = new Semaphore(1, true);
        private int people;
    }

    /**
     * Acts in a transaction of its own, when it is this one's turn.
     *
     * @throws TooManyAtOnce when the turn would not come, or did not come, in good time
     */
    void take(Subject subject, Runnable act) {
        Semaphore turn = join(subject);
        try {
            await(turn);
            try {
                transaction.executeWithoutResult(status -> act.run());
            } finally {
                turn.release();
            }
        } finally {
            leave(subject);
        }
    }

    private Semaphore join(Subject subject) {
        return queues.compute(subject, (key, present) -> {
                    Queue queue = present == null ? new Queue() : present;
                    if (queue.people >= longestQueue) {
                        throw new TooManyAtOnce();
                    }
                    queue.people++;
                    return queue;
                })
                .turn;
    }

    private void await(Semaphore turn) {
        try {
            if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a turn", e);
        }
    }

    private void leave(Subject subject) {
        queues.computeIfPresent(subject, (key, queue) -> --queue.people == 0 ? null : queue);
    }
}
