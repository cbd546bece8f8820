package org.keju.application.domain.progress;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one region of one application stands at one moment. Times are the engine's own; null means no time is fixed. */
public sealed interface Step {

    /** The exam does without it. */
    record NotNeeded() implements Step {}

    /** Not open yet: these regions come first, and the window opens then; no time is given once it has. */
    record Locked(List<Lock> by, @Nullable Instant opensAt) implements Step {}

    /** The candidate may act. */
    record Open(@Nullable Instant until) implements Step {}

    /** Somebody else must act; {@code until} is when the wait is given up. */
    record Waiting(
            Actor whom,
            @Nullable Instant promisedBy,
            @Nullable Instant until) implements Step {}

    record Done(@Nullable Instant since) implements Step {}

    /** Somebody decided against it. With {@code repairable} the candidate may mend it, until then; without, it stands. */
    record Failed(
            @Nullable Instant since,
            boolean repairable,
            @Nullable Instant until) implements Step {}

    /** The time for it has passed. */
    record Lapsed(@Nullable Instant since) implements Step {}

    /** One reason why a step is locked: the region must reach one of these states. */
    record Lock(Region region, Set<RegionState> needs) {}

    /** Whether the candidate may act on it now. */
    default boolean open() {
        return this instanceof Open || (this instanceof Failed failed && failed.repairable());
    }

    /** Whether it can never be done any more. */
    default boolean dead() {
        return this instanceof Lapsed || (this instanceof Failed failed && !failed.repairable());
    }

    default boolean done() {
        return this instanceof Done;
    }
}
