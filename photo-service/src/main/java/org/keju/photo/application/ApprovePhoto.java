package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.events.photo.PhotoApproved;
import org.keju.kit.outbox.Outbox;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditor who holds the photo finds it fit. */
@Service
public class ApprovePhoto {

    private final Photos photos;
    private final PhotoDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    ApprovePhoto(Photos photos, PhotoDesk desk, Outbox outbox, Clock clock) {
        this.photos = photos;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Audit run(UUID photoId, UUID auditor) {
        Instant now = clock.instant();
        Photo photo = photos.findById(photoId).orElseThrow(NoSuchPhoto::new);
        photo.approve(auditor, now);
        outbox.publish(new PhotoApproved(photo.applicationId(), photo.examId(), photo.id(), now));
        return new Audit(photos.saveAndFlush(photo), desk.examOf(photo));
    }
}
