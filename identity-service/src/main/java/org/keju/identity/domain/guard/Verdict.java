package org.keju.identity.domain.guard;

import java.time.Instant;

/** What is asked of somebody before the attempt. */
public sealed interface Verdict {

    /** Nothing: go ahead. */
    record Free() implements Verdict {}

    /**
     * A proof of work.
     *
     * @param level each level is twice the work of the one below; 0 is what a registration takes
     */
    record Work(int level) implements Verdict {

        /** The hardest level that any rule demands: 64 times the work of a registration, some ten seconds of a phone. */
        public static final int HARDEST = 6;
    }

    /** Patience: nothing helps before this time. */
    record Wait(Instant until) implements Verdict {}

    /** The harder of two demands. */
    default Verdict and(Verdict other) {
        return switch (this) {
            case Free() -> other;
            case Wait(Instant until) -> other instanceof Wait(Instant later) && later.isAfter(until) ? other : this;
            case Work(int level) ->
                switch (other) {
                    case Free() -> this;
                    case Work(int harder) -> harder > level ? other : this;
                    case Wait wait -> wait;
                };
        };
    }
}
