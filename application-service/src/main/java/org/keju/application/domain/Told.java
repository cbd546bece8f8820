package org.keju.application.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.keju.application.domain.progress.Progress;

/**
 * What the other services were told of one application and go by.
 *
 * @param requests what they have been asked for
 * @param settled which of their decisions they know to be final
 */
@Embeddable
public record Told(Requests requests, SettledDecisions settled) {

    static final Told NOTHING = new Told(Requests.NONE, SettledDecisions.NONE);

    /** Tells what is different now that the application stands like this, and answers what they know afterwards. */
    Told follow(Progress progress, Standing standing, Instant now, Journal journal) {
        return new Told(
                requests.follow(progress, standing.regions(), now, journal),
                settled.follow(standing.regions(), standing.state(), now, journal));
    }
}
