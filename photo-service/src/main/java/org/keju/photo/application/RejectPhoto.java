package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.photo.PhotoRejected;
import org.keju.kit.outbox.Outbox;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.keju.photo.domain.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditor who holds the photo finds it unfit, for reasons of the exam's catalogue. */
@Service
public class RejectPhoto {

    private final Photos photos;
    private final PhotoDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    RejectPhoto(Photos photos, PhotoDesk desk, Outbox outbox, Clock clock) {
        this.photos = photos;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Audit run(UUID photoId, UUID auditor, List<String> reasons, String note) {
        Instant now = clock.instant();
        Photo photo = photos.findById(photoId).orElseThrow(NoSuchPhoto::new);
        Exam exam = desk.examOf(photo);
        Rejection rejection = Rejection.of(exam, reasons, note);
        photo.reject(rejection, auditor, now);
        outbox.publish(new PhotoRejected(
                photo.applicationId(), photo.examId(), photo.id(), rejection.reasons(), rejection.note(), now));
        return new Audit(photos.saveAndFlush(photo), exam);
    }
}
