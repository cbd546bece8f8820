package org.keju.acceptance.actor;

import java.time.Duration;
import org.awaitility.pollinterval.PollInterval;

/** How often somebody looks again: soon at first, and less often the longer it takes, so that waiting is no load. */
public final class Patience {

    private static final long SOON_MILLIS = 100;
    private static final long LONGEST_MILLIS = 2_000;

    public static final PollInterval GROWING =
            (count, last) -> Duration.ofMillis(Math.clamp(last.toMillis() * 3 / 2, SOON_MILLIS, LONGEST_MILLIS));

    private Patience() {}
}
