package org.keju.ticket.messaging;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.ticket.ScorePublished;
import org.keju.events.ticket.SeatAssigned;
import org.keju.events.ticket.TicketIssued;
import org.keju.kit.outbox.Outbox;
import org.keju.ticket.application.TicketAnnouncements;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TicketNumber;
import org.springframework.stereotype.Component;

@Component
class OutboxTicketAnnouncements implements TicketAnnouncements {

    private final Outbox outbox;

    OutboxTicketAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void seatAssigned(UUID examId, SeatRegister.Given seat) {
        outbox.publish(new SeatAssigned(
                seat.applicationId(),
                examId,
                seat.ticketNumber(),
                seat.siteCode(),
                seat.roomCode(),
                seat.seatNumber(),
                seat.assignedAt()));
    }

    @Override
    public void ticketIssued(UUID applicationId, UUID examId, TicketNumber number, Instant now) {
        outbox.publish(new TicketIssued(applicationId, examId, number.value(), now));
    }

    @Override
    public void scorePublished(UUID applicationId, UUID examId, Instant now) {
        outbox.publish(new ScorePublished(applicationId, examId, now));
    }
}
