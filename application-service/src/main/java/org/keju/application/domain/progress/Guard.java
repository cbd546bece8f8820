package org.keju.application.domain.progress;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All that a definition says about one region. There is no order: only what must hold before the region opens, and when.
 *
 * @param required whether the application is complete only with it; what is not required is shown but stops nobody
 * @param after what must hold in other regions before this one opens (all of it)
 * @param window when it is open; null: always
 * @param editing until when a submitted application may still be changed; null: submission locks it (row 40)
 * @param promise within which time a person's decision is promised (row 67)
 */
public record Guard(
        boolean required,
        Condition after,
        @Nullable Window window,
        @Nullable Editing editing,
        Grace grace,
        @Nullable Duration promise) {

    /**
     * How a submitted application may still be changed (rows 40 to 43).
     *
     * @param lockedBy any of these locks it for good
     * @param window changes are possible inside it only; null: inside the region's own window
     */
    public record Editing(Condition lockedBy, @Nullable Window window) {}

    /** A guard that is open always and to everybody. */
    public static Guard open(boolean required) {
        return new Guard(required, Condition.NONE, null, null, Grace.NONE, null);
    }
}
