package org.keju.photo.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditor gives a photo back undecided. */
@Service
public class ReleasePhoto {

    private final Photos photos;
    private final Clock clock;

    ReleasePhoto(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID photoId, UUID auditor) {
        Photo photo = photos.findById(photoId).orElseThrow(NoSuchPhoto::new);
        photo.release(auditor, clock.instant());
        photos.saveAndFlush(photo);
    }
}
