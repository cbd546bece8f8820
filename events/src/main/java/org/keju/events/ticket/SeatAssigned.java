package org.keju.events.ticket;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate has a seat. A later arrangement may assign another; the latest counts. */
@EventName("org.keju.ticket.seat-assigned.v1")
public record SeatAssigned(
        UUID applicationId,
        UUID examId,
        String ticketNumber,
        String siteCode,
        String roomCode,
        int seatNumber,
        Instant assignedAt)
        implements TicketEvent {}
