package org.keju.ticket.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets one person at a time change the seating of an exam. Whoever begins holds the plan for a while and renews that with each
 * step; should the process die, the plan is free again when the time is over.
 */
@Entity
public class SeatingPlan {

    private static final Duration HOLD = Duration.ofMinutes(2);

    @Id
    private UUID examId;

    private @Nullable Instant busyUntil;
    private @Nullable Instant arrangedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SeatingPlan() {}

    private SeatingPlan(UUID examId) {
        this.examId = examId;
    }

    public static SeatingPlan of(UUID examId) {
        return new SeatingPlan(examId);
    }

    /**
     * Takes hold of the plan.
     *
     * @throws SeatingRefused when somebody else holds it
     */
    public void begin(Instant now) {
        if (busyUntil != null && now.isBefore(busyUntil)) {
            throw new SeatingRefused(SeatingRefused.Reason.BUSY);
        }
        renew(now);
    }

    public void renew(Instant now) {
        busyUntil = now.plus(HOLD);
    }

    /** Lets go of the plan. */
    public void release() {
        busyUntil = null;
    }

    /** Lets go of the plan after an arrangement. */
    public void arranged(Instant now) {
        arrangedAt = now;
        release();
    }

    public @Nullable Instant arrangedAt() {
        return arrangedAt;
    }
}
