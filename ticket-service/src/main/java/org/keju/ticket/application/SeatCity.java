package org.keju.ticket.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.seating.Seating;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Seats the people of one city: plans, and writes what was planned. */
@Service
class SeatCity {

    /** Seats in one transaction: enough that commits cost nothing, few enough for every limit that a cluster has. */
    private static final int BATCH = 10_000;

    private final PlanSeats plan;
    private final SeatRegister register;
    private final Tallies tallies;
    private final TransactionOperations transaction;

    SeatCity(PlanSeats plan, SeatRegister register, Tallies tallies, TransactionOperations transaction) {
        this.plan = plan;
        this.register = register;
        this.tallies = tallies;
        this.transaction = transaction;
    }

    /**
     * The arrangement of which this city is a part.
     *
     * @param elsewhere who has a seat already, in another city than the one they take part in now
     */
    record Run(UUID examId, Exam exam, UUID arrangementId, String seed, Set<UUID> elsewhere, PlanHold hold) {}

    /** How many got a seat, and how many did not. */
    record Outcome(int seated, int withoutSeat) {

        static final Outcome NOBODY = new Outcome(0, 0);

        Outcome plus(Outcome other) {
            return new Outcome(seated + other.seated, withoutSeat + other.withoutSeat);
        }
    }

    Outcome run(Run run, TestCity city, List<TestRoom> rooms) {
        Seating.Plan planned = plan.run(run.examId, run.exam, city, rooms, run.elsewhere, run.seed);
        Map<UUID, TestRoom> byId = rooms.stream().collect(Collectors.toMap(TestRoom::id, Function.identity()));
        List<Seating.Placed> placed = planned.placed();
        for (int from = 0; from < placed.size(); from += BATCH) {
            run.hold.renewIfDue();
            write(run, placed.subList(from, Math.min(from + BATCH, placed.size())), byId);
        }
        return new Outcome(placed.size(), planned.withoutSeat().size());
    }

    private void write(Run run, List<Seating.Placed> batch, Map<UUID, TestRoom> rooms) {
        List<Seat> seats = batch.stream()
                .map(placed -> Seat.in(
                        Objects.requireNonNull(rooms.get(placed.place().roomId())),
                        placed.place().seat(),
                        run.exam.serial(),
                        placed.candidate().applicationId(),
                        run.arrangementId))
                .toList();
        transaction.executeWithoutResult(status -> {
            register.write(seats);
            tallies.add(run.examId, seats.getFirst().applicationId(), Tally.ofSeats(seats.size()));
        });
    }
}
