package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.Patience;
import tools.jackson.databind.JsonNode;

/** Waiting as a person waits: what has just been told to one service reaches the next a moment later. */
final class Steps {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Steps() {}

    /** Tries until it succeeds. */
    static void eventually(ThrowingRunnable step) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Patience.GROWING)
                .ignoreExceptions()
                .untilAsserted(step);
    }

    /** Tries until it gives something; if it never does, the last failure is told. */
    static <T> T eventually(Callable<T> step) {
        AtomicReference<T> given = new AtomicReference<>();
        eventually(() -> given.set(step.call()));
        return Objects.requireNonNull(given.get());
    }

    /** The money that went back to a candidate, as soon as it has; it goes back once. */
    static JsonNode onlyRefundOf(Candidate candidate) {
        JsonNode refunds = Awaitility.await("the refund is done")
                .atMost(PATIENCE)
                .pollInterval(Patience.GROWING)
                .until(
                        () -> candidate.payment().path("refunds"),
                        found -> found.path(0).path("state").asString("").equals("DONE"));
        assertThat(refunds).hasSize(1);
        return refunds.get(0);
    }

    /** The next thing of a queue, as soon as there is one. */
    static <T> T next(Supplier<Optional<T>> queue) {
        return nextUnless(queue, () -> false).orElseThrow();
    }

    /** The next thing of a queue, or nothing once there is nothing more to come. */
    static <T> Optional<T> nextUnless(Supplier<Optional<T>> queue, BooleanSupplier finished) {
        return Awaitility.await("something in the queue")
                .atMost(PATIENCE)
                .pollInterval(Patience.GROWING)
                .until(queue::get, found -> found.isPresent() || finished.getAsBoolean());
    }
}
