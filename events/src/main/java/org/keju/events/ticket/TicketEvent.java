package org.keju.events.ticket;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What ticket-service says about the seat and ticket of one application. */
public sealed interface TicketEvent extends PublishedEvent permits SeatAssigned, TicketIssued, ScorePublished {

    String TOPIC = Topics.TICKET;

    UUID applicationId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return applicationId();
    }
}
