package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process asks for a photo of an application, for the first time or again. */
@Service
public class OpenPhotoRequest {

    private final PhotoRequests requests;
    private final Photos photos;
    private final Clock clock;

    OpenPhotoRequest(PhotoRequests requests, Photos photos, Clock clock) {
        this.requests = requests;
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, UUID examId, UUID accountId, @Nullable Instant until) {
        PhotoRequest request = requests.lockByApplicationId(applicationId)
                .orElseGet(() -> PhotoRequest.open(applicationId, examId, accountId, until));
        request.reopen(until);
        requests.save(request);
        photos.findByApplicationId(applicationId).ifPresent(photo -> photo.rejoinQueue(clock.instant()));
    }
}
