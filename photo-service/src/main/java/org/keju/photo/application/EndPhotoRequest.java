package org.keju.photo.application;

import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The process needs no judgement of a photo any more: its application is complete, lapsed or was withdrawn, or the candidate has
 * acted on the approval. The photo is judged no more, and no decision on it is taken back.
 */
@Service
public class EndPhotoRequest {

    private final PhotoRequests requests;
    private final Photos photos;

    EndPhotoRequest(PhotoRequests requests, Photos photos) {
        this.requests = requests;
        this.photos = photos;
    }

    @Transactional
    public void run(UUID applicationId) {
        requests.lockByApplicationId(applicationId).ifPresent(PhotoRequest::end);
        photos.findByApplicationId(applicationId).ifPresent(Photo::leaveQueue);
    }
}
