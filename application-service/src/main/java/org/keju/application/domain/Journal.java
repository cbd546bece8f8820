package org.keju.application.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.application.domain.HistoryEntry.Who;

/** What happened to an application since it was last written down: lines of its history, and what others must be told. */
final class Journal {

    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();

    void note(UUID application, Instant at, Who who, @Nullable UUID by, What what, String why) {
        history.add(new HistoryEntry(application, at, who, by, what, why));
    }

    void tell(Signal signal) {
        signals.add(signal);
    }

    List<HistoryEntry> takeHistory() {
        List<HistoryEntry> taken = List.copyOf(history);
        history.clear();
        return taken;
    }

    List<Signal> takeSignals() {
        List<Signal> taken = List.copyOf(signals);
        signals.clear();
        return taken;
    }
}
