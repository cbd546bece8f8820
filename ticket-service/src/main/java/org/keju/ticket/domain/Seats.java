package org.keju.ticket.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The seats that were given. */
public interface Seats {

    /** The seat of an application, once the arrangement that gave it is finished. */
    Optional<Seat> find(UUID applicationId);

    /**
     * Makes a seat free for the next run.
     *
     * @return whether there was one
     */
    boolean free(UUID applicationId);

    /** For each room that is in use, the highest seat number given. */
    Map<UUID, Integer> highestSeatByRoom(UUID examId);
}
