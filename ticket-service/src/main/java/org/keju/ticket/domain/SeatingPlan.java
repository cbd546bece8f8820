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
    private @Nullable UUID busyWith;
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
     * @param work the id of what is going to be done
     * @throws SeatingRefused when something else is being done
     */
    public void begin(UUID work, Instant now) {
        if (busyUntil != null && now.isBefore(busyUntil)) {
            throw new SeatingRefused(SeatingRefused.Reason.BUSY);
        }
        busyWith = work;
        busyUntil = now.plus(HOLD);
    }

    /**
     * Holds the plan for longer.
     *
     * @throws SeatingRefused when it was held for too long and something else has begun since
     */
    public void renew(UUID work, Instant now) {
        if (!work.equals(busyWith)) {
            throw new SeatingRefused(SeatingRefused.Reason.BUSY);
        }
        busyUntil = now.plus(HOLD);
    }

    /** Lets go of the plan, if this work still holds it. */
    public void release(UUID work) {
        if (work.equals(busyWith)) {
            busyWith = null;
            busyUntil = null;
        }
    }

    /** Lets go of the plan after an arrangement. */
    public void arranged(UUID work, Instant now) {
        renew(work, now);
        arrangedAt = now;
        release(work);
    }

    public @Nullable Instant arrangedAt() {
        return arrangedAt;
    }
}
