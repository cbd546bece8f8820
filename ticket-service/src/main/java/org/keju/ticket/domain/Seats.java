package org.keju.ticket.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The seats that were given. */
public interface Seats {

    Optional<Seat> find(UUID applicationId);

    /** Writes many at once; a seat, a person or a number that is there already makes all of them fail. */
    void addAll(Collection<Seat> seats);

    List<Taken> takenOf(UUID examId);

    /** For each room that is in use, the highest seat number given. */
    Map<UUID, Integer> highestSeatByRoom(UUID examId);

    /** How many of those who take part have a seat. */
    long countSeated(UUID examId);

    /** A seat that is not free, and who has it. */
    record Taken(UUID applicationId, String testCity, String positionKey, UUID roomId, int seatNumber) {}
}
