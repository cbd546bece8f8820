package org.keju.ticket.persistence;

import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.Seat;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The query behind {@link StoredRosters}. */
interface RosterRows extends Repository<Seat, UUID> {

    @Query("""
            select new org.keju.ticket.domain.Rosters$Seated(a, s)
            from Seat s join Admission a on a.applicationId = s.applicationId
              join Arrangement g on g.id = s.arrangementId
            where s.roomId = :roomId and a.status in (ADMITTED, ISSUED) and g.finishedAt is not null
            order by s.seatNumber
            """)
    List<Rosters.Seated> seatedIn(UUID roomId);
}
