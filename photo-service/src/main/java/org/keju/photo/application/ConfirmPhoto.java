package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.kit.outbox.Outbox;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate has looked at the photo and hands it to the auditors. */
@Service
public class ConfirmPhoto {

    private final PhotoDesk desk;
    private final Photos photos;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmPhoto(PhotoDesk desk, Photos photos, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PhotoOfApplication run(UUID applicationId, UUID candidate) {
        Instant now = clock.instant();
        PhotoOfApplication found = desk.lock(applicationId, candidate);
        found.request().requireOpenAt(now);
        Photo photo = found.photo();
        if (photo == null) {
            throw new NothingToConfirm();
        }
        photo.confirm(candidate, now);
        outbox.publish(new PhotoConfirmed(photo.applicationId(), photo.examId(), photo.id(), now));
        return new PhotoOfApplication(found.request(), found.exam(), photos.saveAndFlush(photo));
    }
}
