package org.keju.ticket.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestSite;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries behind {@link StoredTestRooms}. */
interface RoomRows extends Repository<TestRoom, UUID> {

    @Query("select s from TestSite s where s.examId = :examId")
    List<TestSite> sitesOf(UUID examId);

    @Query("""
            select r from TestRoom r join fetch r.site s
            where s.examId = :examId order by s.cityCode, s.code, r.code
            """)
    List<TestRoom> roomsOf(UUID examId);

    @Query("select r from TestRoom r join fetch r.site where r.id = :roomId")
    Optional<TestRoom> find(UUID roomId);

    @Query("select coalesce(sum(r.seats), 0) from TestRoom r where r.site.examId = :examId")
    long seatsOf(UUID examId);
}
