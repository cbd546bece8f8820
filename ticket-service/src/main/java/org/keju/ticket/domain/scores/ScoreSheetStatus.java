package org.keju.ticket.domain.scores;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a score sheet. The table names every step that exists; what it does not name is refused. */
public enum ScoreSheetStatus {
    /** Imported; no candidate sees anything of it. */
    DRAFT,
    /** Candidates see their scores. */
    RELEASED,
    /** Thrown away. */
    DISCARDED;

    /** What can be done to a sheet. */
    public enum Command {
        RELEASE,
        DISCARD
    }

    private static final Map<ScoreSheetStatus, Map<Command, ScoreSheetStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT,
            Map.of(Command.RELEASE, RELEASED, Command.DISCARD, DISCARDED),
            RELEASED,
            Map.of(),
            DISCARDED,
            Map.of()));

    /** Where a command leads; empty when it is refused. */
    public Optional<ScoreSheetStatus> after(Command command) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(command));
    }
}
