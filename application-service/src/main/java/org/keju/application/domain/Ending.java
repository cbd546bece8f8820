package org.keju.application.domain;

import java.time.Instant;
import java.util.Optional;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Progress;

/** How an application ends by itself: complete, when nothing is left to do, or lapsed, when something can be done no more. */
record Ending(ApplicationState state, What what, String why, Signal signal) {

    /** Whichever is due; empty while neither is. */
    static Optional<Ending> due(ApplicationState state, Progress progress, Instant now) {
        return progress.lapsedBy()
                .map(region ->
                        new Ending(ApplicationState.LAPSED, What.LAPSED, region.word(), new Signal.Lapsed(region, now)))
                .or(() -> state == ApplicationState.SUBMITTED && progress.complete()
                        ? Optional.of(new Ending(ApplicationState.COMPLETE, What.COMPLETED, "", new Signal.Completed()))
                        : Optional.empty());
    }
}
