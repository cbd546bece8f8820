package org.keju.ticket.messaging;

import java.time.Instant;
import java.util.List;
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
    public void seatsAssigned(UUID examId, List<SeatRegister.Given> seats, Instant since) {
        outbox.publishAll(seats.stream()
                .map(seat -> new SeatAssigned(
                        seat.applicationId(),
                        examId,
                        seat.ticketNumber(),
                        seat.siteCode(),
                        seat.roomCode(),
                        seat.seatNumber(),
                        since))
                .toList());
    }

    @Override
    public void scoresPublished(List<UUID> applicationIds, UUID examId, Instant now) {
        outbox.publishAll(applicationIds.stream()
                .map(applicationId -> new ScorePublished(applicationId, examId, now))
                .toList());
    }

    @Override
    public void ticketIssued(UUID applicationId, UUID examId, TicketNumber number, Instant now) {
        outbox.publish(new TicketIssued(applicationId, examId, number.value(), now));
    }

    @Override
    public boolean areFarBehind() {
        return outbox.isCrowded();
    }
}
