package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.TestRoom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one batch of a plan: the seats and the news of them, together or not at all. */
@Service
class AssignSeats {

    private final Seats seats;
    private final SeatingPlans plans;
    private final TicketAnnouncements announcements;
    private final Clock clock;

    AssignSeats(Seats seats, SeatingPlans plans, TicketAnnouncements announcements, Clock clock) {
        this.seats = seats;
        this.plans = plans;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** A seat to be given. */
    record Assignment(UUID applicationId, TestRoom room, int seatNumber) {}

    @Transactional
    public void run(UUID examId, int examSerial, UUID arrangementId, List<Assignment> batch) {
        Instant now = clock.instant();
        plans.findForUpdate(examId).ifPresent((SeatingPlan plan) -> plan.renew(now));
        List<Seat> given = batch.stream()
                .map(one -> Seat.in(one.room(), one.seatNumber(), examSerial, one.applicationId(), arrangementId, now))
                .toList();
        seats.addAll(given);
        for (int i = 0; i < given.size(); i++) {
            announcements.seatAssigned(given.get(i), batch.get(i).room());
        }
    }
}
