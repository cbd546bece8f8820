package org.keju.photo.application;

import java.util.UUID;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process takes no more photos of an application; one that waits for its auditor is still judged. */
@Service
public class ClosePhotoRequest {

    private final PhotoRequests requests;

    ClosePhotoRequest(PhotoRequests requests) {
        this.requests = requests;
    }

    @Transactional
    public void run(UUID applicationId) {
        requests.lockByApplicationId(applicationId).ifPresent(PhotoRequest::close);
    }
}
