package org.keju.photo.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhotoRepository extends Repository<Photo, UUID>, Photos {

    @Override
    @Query("""
            select p from Photo p
            where p.id = :id and exists (
                select 1 from p.history h
                where h.command = org.keju.photo.domain.PhotoCommand.APPROVE
                    and h.originalSha256 = p.picture.originalSha256)""")
    Optional<Photo> findOnceApproved(UUID id);

    @Override
    @Query("""
            select photo from Photo photo
                join PhotoRequest request on request.applicationId = photo.applicationId
                join Exam exam on exam.id = photo.examId
            where request.accountId = :accountId and photo.applicationId <> :exceptApplicationId
                and photo.state = org.keju.photo.domain.PhotoState.APPROVED
                and exam.photoRule.owner = org.keju.photo.domain.PhotoOwner.ACCOUNT
            order by photo.decision.at desc limit :most
            """)
    List<Photo> findFitOf(UUID accountId, UUID exceptApplicationId, int most);

    /**
     * A row that another claim has locked is passed over, not waited for. The queue's index is forced: without it a small table
     * is sorted as a whole, which locks every row of it and leaves nothing to the next claim.
     */
    @Override
    @Query(nativeQuery = true, value = """
            select * from photo force index (photo_queue)
            where waiting_since is not null and (lease_until is null or lease_until <= :now)
            order by waiting_since, id
            limit 1
            for update skip locked
            """)
    Optional<Photo> findNextUnclaimed(Instant now);

    @Override
    @Query("""
            select photo from Photo photo
            where photo.claim.auditor = :auditor and photo.claim.leaseUntil > :now
            order by photo.claim.leaseUntil
            """)
    List<Photo> findHeldBy(UUID auditor, Instant now);

    @Override
    @Query("""
            select photo from Photo photo
            where photo.decision.auditor = :auditor and photo.decision.at > :since
            order by photo.decision.at desc limit :most
            """)
    List<Photo> findDecidedBy(UUID auditor, Instant since, int most);

    @Override
    @Query("""
            select photo from Photo photo where photo.decision.at > :since
            order by photo.decision.at desc limit :most
            """)
    List<Photo> findDecided(Instant since, int most);

    @Override
    @Query("select count(photo) from Photo photo where photo.waitingSince is not null")
    long countWaiting();

    @Override
    @Query("select min(photo.waitingSince) from Photo photo")
    Optional<Instant> findOldestWaiting();
}
