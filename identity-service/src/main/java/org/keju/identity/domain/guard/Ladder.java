package org.keju.identity.domain.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Delays that grow: so many attempts at once, then one after each delay; the last delay repeats. */
record Ladder(int atOnce, List<Duration> delays) {

    Ladder {
        delays = List.copyOf(delays);
    }

    Verdict after(Tally tally, Instant now) {
        if (tally.count() < atOnce) {
            return new Verdict.Free();
        }
        Instant until = tally.last().plus(delays.get(Math.min(tally.count() - atOnce, delays.size() - 1)));
        return now.isBefore(until) ? new Verdict.Wait(until) : new Verdict.Free();
    }
}
