package org.keju.application.domain.progress;

import java.time.Instant;

/** A span of time, half open: {@code from} belongs to it, {@code until} does not. "24:00" is the midnight that ends the day. */
public record Window(Instant from, Instant until) {

    public Window {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window must open before it closes: " + from + " .. " + until);
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
