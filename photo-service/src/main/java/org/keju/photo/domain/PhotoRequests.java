package org.keju.photo.domain;

import java.util.Optional;
import java.util.UUID;

/** All requests for photos. */
public interface PhotoRequests {

    PhotoRequest save(PhotoRequest request);

    /** The request of this application, when it is this account's. */
    Optional<PhotoRequest> findByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    /** The same, locked until the transaction ends: whoever changes an application's photo takes this lock first. */
    Optional<PhotoRequest> lockByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    /** The request of this application for an event's sake, locked until the transaction ends. */
    Optional<PhotoRequest> lockByApplicationId(UUID applicationId);
}
