package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.keju.ticket.domain.Arrangement;
import org.keju.ticket.domain.Arrangements;
import org.keju.ticket.domain.SeatRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the others of the seats that finished arrangements gave, some rooms at a time. How far it is stands beside the
 * arrangement and moves in the transaction that puts the news into the outbox, so that each seat is told once, by whichever
 * copy of this service, however often they are stopped.
 */
@Service
public class AnnounceSeats {

    private final Arrangements arrangements;
    private final SeatRegister register;
    private final TicketAnnouncements announcements;
    private final TransactionOperations transaction;
    private final Clock clock;

    public AnnounceSeats(
            Arrangements arrangements,
            SeatRegister register,
            TicketAnnouncements announcements,
            TransactionOperations transaction,
            Clock clock) {
        this.arrangements = arrangements;
        this.register = register;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tells of the seats of the next rooms.
     *
     * @return whether to go on; if not, all has been told, or so much news waits that what candidates do now would be late
     */
    public boolean run() {
        return transaction.execute(status -> !announcements.areFarBehind()
                && arrangements.lockUntold().map(this::tell).orElse(false));
    }

    private boolean tell(Arrangement arrangement) {
        SeatRegister.Stretch stretch = register.next(arrangement.examId(), arrangement.id(), arrangement.toldUntil());
        Instant finishedAt =
                Objects.requireNonNull(arrangement.finishedAt()); // what is not finished counts for nothing
        announcements.seatsAssigned(arrangement.examId(), stretch.seats(), finishedAt);
        arrangement.told(stretch.lastRoom(), clock.instant());
        return true;
    }
}
