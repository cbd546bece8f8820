package org.keju.photo.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhotoRequestRepository extends Repository<PhotoRequest, UUID>, PhotoRequests {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PhotoRequest r where r.applicationId = :applicationId and r.accountId = :accountId")
    Optional<PhotoRequest> lockByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PhotoRequest r where r.applicationId = :applicationId")
    Optional<PhotoRequest> lockByApplicationId(UUID applicationId);
}
