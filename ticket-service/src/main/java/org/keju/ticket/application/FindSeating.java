package org.keju.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Arrangement;
import org.keju.ticket.domain.Arrangements;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TestRooms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far the seating of an exam is. */
@Service
public class FindSeating {

    private final SeatingPlans plans;
    private final Tallies tallies;
    private final TestRooms rooms;
    private final Arrangements arrangements;

    public FindSeating(SeatingPlans plans, Tallies tallies, TestRooms rooms, Arrangements arrangements) {
        this.plans = plans;
        this.tallies = tallies;
        this.rooms = rooms;
        this.arrangements = arrangements;
    }

    /**
     * The seating of an exam.
     *
     * @param completed who takes part
     * @param seated how many of them have a seat
     * @param seats how many seats the exam has in all its cities
     * @param runs every arrangement with its seed, in the order in which to repeat them
     */
    public record Progress(
            long completed,
            long seated,
            long seats,
            @Nullable Instant arrangedAt,
            List<Arrangement> runs) {}

    @Transactional(readOnly = true)
    public Progress run(UUID examId) {
        SeatingPlan plan =
                plans.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        Tally tally = tallies.of(examId);
        return new Progress(
                tally.takingPart(),
                tally.seated(),
                rooms.seatsOf(examId),
                plan.arrangedAt(),
                arrangements.findByExamIdOrderByStartedAt(examId));
    }
}
