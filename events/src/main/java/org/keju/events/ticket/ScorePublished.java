package org.keju.events.ticket;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate can look up the score; the score itself does not travel. A corrected score is published again. */
@EventName("org.keju.ticket.score-published.v1")
public record ScorePublished(UUID applicationId, UUID examId, Instant publishedAt) implements TicketEvent {}
