package org.keju.application.domain.exam;

import org.jspecify.annotations.Nullable;

/**
 * A text that a candidate must accept before anything else (rows 24 to 30).
 *
 * @param countdownSeconds for how long it must have been on show; only with {@link Kind#COUNTDOWN}
 */
public record Pledge(
        String id,
        Kind kind,
        Text title,
        Text text,
        @Nullable Integer countdownSeconds) {

    /** How it is accepted. */
    public enum Kind {
        /** By a tick that becomes possible after a countdown. */
        COUNTDOWN,
        /** By a button that says it was read and understood. */
        BUTTON,
        /** By typing one's own name. */
        TYPED_SIGNATURE,
        /** By plain consent. */
        ACCEPT
    }
}
