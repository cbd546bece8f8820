package org.keju.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When tickets may be printed (five-systems row 94).
 *
 * @param opensAt the first moment; null while it is not fixed yet
 * @param closesAt the first moment at which it is too late; null when no end is fixed
 */
public record TicketWindow(
        @Nullable Instant opensAt, @Nullable Instant closesAt) {

    /** Where a moment lies with regard to the window. */
    public enum Phase {
        NOT_FIXED,
        BEFORE,
        OPEN,
        AFTER
    }

    public Phase at(Instant now) {
        if (closesAt != null && !now.isBefore(closesAt)) {
            return Phase.AFTER;
        }
        if (opensAt == null) {
            return Phase.NOT_FIXED;
        }
        return now.isBefore(opensAt) ? Phase.BEFORE : Phase.OPEN;
    }
}
