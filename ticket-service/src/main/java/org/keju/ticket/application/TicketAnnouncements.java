package org.keju.ticket.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TicketNumber;

/** What this service tells the others, in the transaction in which it happens. */
public interface TicketAnnouncements {

    void seatAssigned(UUID examId, SeatRegister.Given seat);

    void scorePublished(UUID applicationId, UUID examId, Instant now);

    void ticketIssued(UUID applicationId, UUID examId, TicketNumber number, Instant now);
}
