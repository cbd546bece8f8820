package org.keju.ticket.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaTicketPhotos extends TicketPhotos, Repository<TicketPhoto, UUID> {

    @Override
    @NativeQuery("""
            select * from ticket_photo where next_attempt_at <= :now
            order by next_attempt_at limit :limit for update skip locked
            """)
    List<TicketPhoto> lockDue(Instant now, int limit);

    @Override
    @Query("select count(p) from TicketPhoto p where p.keptAt is null")
    long countWaiting();
}
