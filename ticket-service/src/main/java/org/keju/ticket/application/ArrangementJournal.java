package org.keju.ticket.application;

import java.time.Clock;
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
    public UUID begin(UUID examId, String seed) {
        plan(examId).begin(clock.instant());
        return arrangements
                .save(Arrangement.started(Ids.next(), examId, seed, clock.instant()))
                .id();
    }

    @Transactional
    public void finish(UUID examId, UUID arrangementId, int seated, int withoutSeat) {
        arrangements.findById(arrangementId).orElseThrow().finish(seated, withoutSeat, clock.instant());
        plan(examId).arranged(clock.instant());
    }

    /** Lets go of the plan after a failure; the run stays on record without an end. */
    @Transactional
    public void abandon(UUID examId) {
        plan(examId).release();
    }

    private SeatingPlan plan(UUID examId) {
        return plans.findForUpdate(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
    }
}
