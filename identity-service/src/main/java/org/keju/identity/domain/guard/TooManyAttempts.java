package org.keju.identity.domain.guard;

import java.time.Instant;

/** Nobody may try this again before a certain time, whether or not there is such an account. */
public class TooManyAttempts extends RuntimeException {

    private final transient Instant until;

    public TooManyAttempts(Instant until) {
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
