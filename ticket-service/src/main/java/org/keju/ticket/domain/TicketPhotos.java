package org.keju.ticket.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photos that tickets need. */
public interface TicketPhotos {

    Optional<TicketPhoto> findById(UUID applicationId);

    TicketPhoto save(TicketPhoto photo);

    /** Some of those whose next attempt is due, locked; those that another process holds are passed over. */
    List<TicketPhoto> lockDue(Instant now, int limit);

    long countWaiting();
}
