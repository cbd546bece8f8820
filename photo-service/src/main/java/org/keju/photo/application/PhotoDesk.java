package org.keju.photo.application;

import java.util.UUID;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Exams;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Component;

/** Looks up what a candidate's request is about; whatever is not the candidate's own is not there. */
@Component
class PhotoDesk {

    private final PhotoRequests requests;
    private final Photos photos;
    private final Exams exams;

    PhotoDesk(PhotoRequests requests, Photos photos, Exams exams) {
        this.requests = requests;
        this.photos = photos;
        this.exams = exams;
    }

    PhotoOfApplication find(UUID applicationId, UUID candidate) {
        return complete(requests.findByApplicationIdAndAccountId(applicationId, candidate)
                .orElseThrow(NoSuchPhoto::new));
    }

    /** The same for a change: two changes to the photo of one application wait for each other. */
    PhotoOfApplication lock(UUID applicationId, UUID candidate) {
        return complete(requests.lockByApplicationIdAndAccountId(applicationId, candidate)
                .orElseThrow(NoSuchPhoto::new));
    }

    Exam examOf(Photo photo) {
        return exam(photo.examId());
    }

    private PhotoOfApplication complete(PhotoRequest request) {
        return new PhotoOfApplication(
                request,
                exam(request.examId()),
                photos.findByApplicationId(request.applicationId()).orElse(null));
    }

    private Exam exam(UUID examId) {
        return exams.findById(examId).orElseThrow(() -> new ExamNotYetKnown(examId));
    }
}
