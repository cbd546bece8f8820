package org.keju.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.ticket.domain.Arrangement;
import org.keju.ticket.domain.Arrangements;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.keju.ticket.domain.SeatingRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes runs of seating: one at a time for each exam, and each with its seed on record before the first seat. */
@Service
class ArrangementJournal {

    private final SeatingPlans plans;
    private final Arrangements arrangements;
    private final Clock clock;

    ArrangementJournal(SeatingPlans plans, Arrangements arrangements, Clock clock) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /** Begins a run and returns its id. */
    @Transactional
    public UUID begin(UUID examId, String seed, boolean over) {
        UUID arrangementId = Ids.next();
        plan(examId).begin(arrangementId, clock.instant());
        arrangements.save(Arrangement.started(arrangementId, examId, seed, over, clock.instant()));
        return arrangementId;
    }

    /**
     * The runs that were broken off and may have left seats.
     *
     * @param current the run that holds the plan, and so knows that no other goes on
     */
    @Transactional(readOnly = true)
    public List<UUID> unfinished(UUID examId, UUID current) {
        return arrangements.findByExamIdAndFinishedAtIsNullAndTakenBackAtIsNull(examId).stream()
                .map(Arrangement::id)
                .filter(id -> !id.equals(current))
                .toList();
    }

    /** Notes that what a run gave has been taken back. */
    @Transactional
    public void takenBack(UUID arrangementId) {
        arrangements.findById(arrangementId).orElseThrow().takenBack(clock.instant());
    }

    /** Says that the run goes on. */
    @Transactional
    public void renew(UUID examId, UUID arrangementId) {
        plan(examId).renew(arrangementId, clock.instant());
    }

    @Transactional
    public void finish(UUID examId, UUID arrangementId, int seated, int withoutSeat) {
        plan(examId).arranged(arrangementId, clock.instant());
        arrangements.findById(arrangementId).orElseThrow().finish(seated, withoutSeat, clock.instant());
    }

    /** Lets go of the plan after a failure; the run stays on record without an end. */
    @Transactional
    public void abandon(UUID examId, UUID arrangementId) {
        plan(examId).release(arrangementId);
        arrangements.findById(arrangementId).ifPresent(Arrangement::brokenOff);
    }

    private SeatingPlan plan(UUID examId) {
        return plans.findForUpdate(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
    }
}
