package org.keju.events.ticket;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate downloaded the admission ticket for the first time. */
@EventName("org.keju.ticket.issued.v1")
public record TicketIssued(UUID applicationId, UUID examId, String ticketNumber, Instant issuedAt)
        implements TicketEvent {}
