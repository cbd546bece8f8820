package org.keju.application.domain.progress;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What still counts after a region's window has closed. None of the five systems says; without it a candidate who did
 * everything in time can lose by somebody else's delay.
 *
 * @param repair how long, from the decision that made it possible, a candidate may mend what was refused or go on with what
 *     was approved, even beyond the window; null: never beyond
 * @param begun how long after closing a payment begun before it is waited for; null: not at all
 * @param decidedLate how long after closing a person's decision still counts; null: however late it comes
 */
public record Grace(
        @Nullable Duration repair,
        @Nullable Duration begun,
        @Nullable Duration decidedLate) {

    public static final Grace NONE = new Grace(null, null, null);
}
