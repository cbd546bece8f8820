package org.keju.ticket.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TestRoom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes seats back, some rooms at a time so that no transaction grows with the exam. */
@Service
class TakeBackSeats {

    private static final int ROOMS_AT_ONCE = 300;

    private final SeatRegister register;
    private final ArrangementJournal journal;
    private final TransactionOperations transaction;

    TakeBackSeats(SeatRegister register, ArrangementJournal journal, TransactionOperations transaction) {
        this.register = register;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** What runs gave that were broken off. */
    void unfinished(UUID examId, UUID current, List<TestRoom> rooms) {
        for (UUID arrangementId : journal.unfinished(examId, current)) {
            inStretches(rooms, stretch -> register.takeBack(stretch, arrangementId));
            journal.takenBack(arrangementId);
        }
    }

    /** What a run gave to people who withdrew while it went on, and how much that was. */
    int fromAbsent(UUID examId, UUID arrangementId, List<String> cities) {
        return Objects.requireNonNull(
                transaction.execute(status -> register.takeBackFromAbsent(examId, arrangementId, cities)));
    }

    /** Every seat. */
    void all(List<TestRoom> rooms) {
        inStretches(rooms, register::takeBackAll);
    }

    private void inStretches(List<TestRoom> rooms, Consumer<Collection<UUID>> takeBack) {
        List<UUID> ids = rooms.stream().map(TestRoom::id).toList();
        for (int from = 0; from < ids.size(); from += ROOMS_AT_ONCE) {
            List<UUID> stretch = ids.subList(from, Math.min(from + ROOMS_AT_ONCE, ids.size()));
            transaction.executeWithoutResult(status -> takeBack.accept(stretch));
        }
    }
}
