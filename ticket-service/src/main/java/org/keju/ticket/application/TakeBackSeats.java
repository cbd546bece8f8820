package org.keju.ticket.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TestRoom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes seats back, some rooms at a time so that no transaction grows with the exam. */
@Service
class TakeBackSeats {

    private static final int ROOMS_AT_ONCE = 300;

    private final SeatRegister register;
    private final Tallies tallies;
    private final ArrangementJournal journal;
    private final TransactionOperations transaction;

    TakeBackSeats(
            SeatRegister register, Tallies tallies, ArrangementJournal journal, TransactionOperations transaction) {
        this.register = register;
        this.tallies = tallies;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** What runs gave that were broken off. */
    void unfinished(UUID examId, UUID current, List<TestRoom> rooms) {
        for (UUID arrangementId : journal.unfinished(examId, current)) {
            inStretches(examId, rooms, stretch -> register.takeBack(stretch, arrangementId));
            journal.takenBack(arrangementId);
        }
    }

    /** What a run gave to people who withdrew while it went on, and how much that was. */
    int fromAbsent(UUID examId, UUID arrangementId, List<TestCity> cities) {
        return takeBack(examId, arrangementId, () -> register.takeBackFromAbsent(examId, arrangementId, cities));
    }

    /** Every seat. */
    void all(UUID examId, List<TestRoom> rooms) {
        inStretches(examId, rooms, register::takeBackAll);
    }

    private void inStretches(UUID examId, List<TestRoom> rooms, ToIntFunction<Collection<UUID>> takeBack) {
        List<UUID> ids = rooms.stream().map(TestRoom::id).toList();
        for (int from = 0; from < ids.size(); from += ROOMS_AT_ONCE) {
            List<UUID> stretch = ids.subList(from, Math.min(from + ROOMS_AT_ONCE, ids.size()));
            takeBack(examId, stretch.getFirst(), () -> takeBack.applyAsInt(stretch));
        }
    }

    private int takeBack(UUID examId, UUID spread, IntSupplier takeBack) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int seats = takeBack.getAsInt();
            tallies.add(examId, spread, Tally.ofSeats(-seats));
            return seats;
        }));
    }
}
