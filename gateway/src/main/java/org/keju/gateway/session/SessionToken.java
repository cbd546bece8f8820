package org.keju.gateway.session;

import java.time.Duration;

/**
 * A token out of a cookie.
 *
 * @param life what is left of it; negative when it has ended
 */
public record SessionToken(String value, Duration life) {

    /** Early enough that a request which is on its way when the token ends is not refused. */
    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(2);

    public boolean good() {
        return life.isPositive();
    }

    /** Whether to ask for another one now. */
    public boolean wearsOut() {
        return life.compareTo(RENEWED_BEFORE) < 0;
    }

    /** Without the token, which is as good as a password while it lasts. */
    @Override
    public String toString() {
        return "SessionToken[" + life + "]";
    }
}
