package org.keju.ticket.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaTicketPhotos extends TicketPhotos, Repository<TicketPhoto, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from TicketPhoto p where p.applicationId = :applicationId")
    Optional<TicketPhoto> findForUpdate(UUID applicationId);

    @Override
    @NativeQuery("""
            select * from ticket_photo where next_attempt_at <= :now
            order by next_attempt_at limit :limit for update skip locked
            """)
    List<TicketPhoto> lockDue(Instant now, int limit);

    @Override
    @NativeQuery("""
            select * from ticket_photo where released_at is not null
            order by released_at limit :limit for update skip locked
            """)
    List<TicketPhoto> lockReleased(int limit);

    @Override
    @NativeQuery("select * from ticket_photo where exam_id = :examId limit :limit for update skip locked")
    List<TicketPhoto> lockOfExam(UUID examId, int limit);

    @Override
    @Query("select count(p) from TicketPhoto p where p.nextAttemptAt is not null")
    long countWaiting();
}
