package org.keju.identity.hashing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.keju.identity.application.PasswordHashing.TooBusy;

/** A hash that waits for its turn, and whoever waits for the hash. */
final class WaitingHash<T> {

    private final Supplier<T> work;
    private final long deadline;
    private final long since;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Times are those of {@link System#nanoTime}. */
    WaitingHash(Supplier<T> work, long since, long deadline) {
        this.work = work;
        this.since = since;
        this.deadline = deadline;
    }

    long waited(long now) {
        return now - since;
    }

    boolean isTooLate(long now) {
        return now > deadline || result.isDone();
    }

    void run() {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    void refuse(TooBusy refusal) {
        result.completeExceptionally(refusal);
    }

    /** Waits for the hash; whoever is interrupted meanwhile gives up the turn. */
    T await() {
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a hash", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A hash was not made", e.getCause());
        }
    }
}
