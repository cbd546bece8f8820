package org.keju.ticket.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of an admission. The table names every step that exists; what it does not name is refused. */
public enum AdmissionStatus {
    /** Takes part; the ticket was never printed. */
    ADMITTED,
    /** The ticket was printed at least once. */
    ISSUED,
    /** Takes no part any more. */
    WITHDRAWN;

    /** What can be done to an admission. */
    public enum Command {
        ISSUE,
        WITHDRAW
    }

    private static final Map<AdmissionStatus, Map<Command, AdmissionStatus>> TABLE = new EnumMap<>(Map.of(
            ADMITTED, Map.of(Command.ISSUE, ISSUED, Command.WITHDRAW, WITHDRAWN),
            ISSUED, Map.of(Command.ISSUE, ISSUED, Command.WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of(Command.WITHDRAW, WITHDRAWN)));

    /** Where a command leads; empty when it is refused. */
    public Optional<AdmissionStatus> after(Command command) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(command));
    }
}
