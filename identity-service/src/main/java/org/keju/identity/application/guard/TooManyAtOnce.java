package org.keju.identity.application.guard;

import java.time.Duration;

/** More people than can be counted in good time want to be counted by the same tally at this moment. */
public class TooManyAtOnce extends RuntimeException {

    private static final Duration UNTIL_FEWER_WAIT = Duration.ofSeconds(5);

    /** After how long it is worth another try. */
    public Duration comeAgainAfter() {
        return UNTIL_FEWER_WAIT;
    }
}
