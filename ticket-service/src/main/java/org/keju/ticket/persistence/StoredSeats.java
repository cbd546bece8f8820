package org.keju.ticket.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.Seats;
import org.springframework.stereotype.Component;

/** Seats are only ever inserted, so they go past {@code save}, which would first ask for each whether it exists. */
@Component
class StoredSeats implements Seats {

    private final SeatRows rows;
    private final EntityManager entities;

    StoredSeats(SeatRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<Seat> find(UUID applicationId) {
        return rows.findById(applicationId);
    }

    @Override
    public void addAll(Collection<Seat> seats) {
        seats.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<Taken> takenOf(UUID examId) {
        return rows.takenOf(examId);
    }

    @Override
    public Map<UUID, Integer> highestSeatByRoom(UUID examId) {
        return rows.highestSeats(examId).stream()
                .collect(Collectors.toMap(SeatRows.HighestSeat::getRoomId, SeatRows.HighestSeat::getHighest));
    }

    @Override
    public long countSeated(UUID examId) {
        return rows.countSeated(examId);
    }
}
