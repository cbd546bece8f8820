package org.keju.kit.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long the relay rests after a round. */
final class OutboxPace {

    /** For what a copy left behind that has ended before it could publish. */
    private static final Duration POLL = Duration.ofMillis(200);

    /** Another copy is at work, and may have read its shards before our last event was written to them. */
    private static final Duration GLANCE = Duration.ofMillis(5);

    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(200);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);

    private Duration pause = POLL;
    private Duration nextGlance = GLANCE;
    private boolean backingOff;

    /** Takes notice of a round; null for one that failed altogether. */
    void after(OutboxRelay.@Nullable Round round) {
        if (round == null || round.brokerAway()) {
            pause = backingOff ? shorter(pause.multipliedBy(2), LONGEST_BACK_OFF) : FIRST_BACK_OFF;
            backingOff = true;
            return;
        }
        backingOff = false;
        nextGlance = round.othersAtWork() && round.published() == 0 ? nextGlance : GLANCE;
        if (round.mayHaveMore()) {
            pause = Duration.ZERO;
        } else if (round.othersAtWork()) {
            pause = nextGlance;
            nextGlance = shorter(nextGlance.multipliedBy(2), POLL);
        } else {
            pause = POLL;
        }
    }

    /** How long to rest now. */
    Duration pause() {
        return pause;
    }

    /** Whether something is away, so that new events are no reason to try earlier. */
    boolean isBackingOff() {
        return backingOff;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
