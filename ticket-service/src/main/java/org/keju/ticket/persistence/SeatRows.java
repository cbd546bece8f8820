package org.keju.ticket.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.Seat;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries behind {@link StoredSeats}. */
interface SeatRows extends Repository<Seat, UUID> {

    @Query("""
            select s from Seat s join Arrangement a on a.id = s.arrangementId
            where s.applicationId = :applicationId and a.finishedAt is not null
            """)
    Optional<Seat> findConfirmed(UUID applicationId);

    @Modifying
    @Query("delete from Seat s where s.applicationId = :applicationId")
    int deleteByApplicationId(UUID applicationId);

    @Query("""
            select s.roomId as roomId, max(s.seatNumber) as highest
            from Seat s join TestRoom r on r.id = s.roomId
            where r.site.examId = :examId group by s.roomId
            """)
    List<HighestSeat> highestSeats(UUID examId);

    /** One row of {@link #highestSeats}. */
    interface HighestSeat {
        UUID getRoomId();

        int getHighest();
    }
}
