package org.keju.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TicketNumber;

/** What this service tells the others, in the transaction in which it happens. */
public interface TicketAnnouncements {

    /**
     * Tells of seats.
     *
     * @param since when the run that gave them was finished
     */
    void seatsAssigned(UUID examId, List<SeatRegister.Given> seats, Instant since);

    void scoresPublished(List<UUID> applicationIds, UUID examId, Instant now);

    void ticketIssued(UUID applicationId, UUID examId, TicketNumber number, Instant now);

    /** Whether so much news waits already that more of it, if it can wait, should. */
    boolean areFarBehind();
}
