package org.keju.ticket.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TicketNumber;

/** What this service tells the others, in the transaction in which it happens. */
public interface TicketAnnouncements {

    void seatAssigned(Seat seat, TestRoom room);

    void ticketIssued(UUID applicationId, UUID examId, TicketNumber number, Instant now);
}
