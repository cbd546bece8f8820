package org.keju.ticket.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.Seats;
import org.springframework.stereotype.Component;

@Component
class StoredSeats implements Seats {

    private final SeatRows rows;

    StoredSeats(SeatRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Seat> find(UUID applicationId) {
        return rows.findConfirmed(applicationId);
    }

    @Override
    public boolean free(UUID applicationId) {
        return rows.deleteByApplicationId(applicationId) > 0;
    }

    @Override
    public Map<UUID, Integer> highestSeatByRoom(UUID examId) {
        return rows.highestSeats(examId).stream()
                .collect(Collectors.toMap(SeatRows.HighestSeat::getRoomId, SeatRows.HighestSeat::getHighest));
    }
}
