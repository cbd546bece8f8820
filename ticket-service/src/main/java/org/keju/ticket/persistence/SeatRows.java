package org.keju.ticket.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.Seats;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries behind {@link StoredSeats}. */
interface SeatRows extends Repository<Seat, UUID> {

    Optional<Seat> findById(UUID applicationId);

    @Query("""
            select new org.keju.ticket.domain.Seats$Taken(
                s.applicationId, a.testCity, a.positionKey, s.roomId, s.seatNumber)
            from Seat s join Admission a on a.applicationId = s.applicationId
            where s.examId = :examId
            """)
    List<Seats.Taken> takenOf(UUID examId);

    @Query(
            "select s.roomId as roomId, max(s.seatNumber) as highest from Seat s where s.examId = :examId group by s.roomId")
    List<HighestSeat> highestSeats(UUID examId);

    @Query("""
            select count(s) from Seat s join Admission a on a.applicationId = s.applicationId
            where s.examId = :examId and a.status <> WITHDRAWN
            """)
    long countSeated(UUID examId);

    /** One row of {@link #highestSeats}. */
    interface HighestSeat {
        UUID getRoomId();

        int getHighest();
    }
}
