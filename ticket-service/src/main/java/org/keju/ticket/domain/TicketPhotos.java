package org.keju.ticket.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photos that tickets need. */
public interface TicketPhotos {

    Optional<TicketPhoto> findById(UUID applicationId);

    /** The same, locked. */
    Optional<TicketPhoto> findForUpdate(UUID applicationId);

    TicketPhoto save(TicketPhoto photo);

    void delete(TicketPhoto photo);

    /** Some of those whose next attempt is due, locked; those that another process holds are passed over. */
    List<TicketPhoto> lockDue(Instant now, int limit);

    /** Some of those that were released, locked; those that another process holds are passed over. */
    List<TicketPhoto> lockReleased(int limit);

    /** The same of all that belong to an exam, wanted or kept. */
    List<TicketPhoto> lockOfExam(UUID examId, int limit);

    long countWaiting();
}
