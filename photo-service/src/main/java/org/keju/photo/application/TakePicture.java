package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.photo.domain.HandIn;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a picture the photo of an application. Reading one takes long, so it happens between two short transactions: one that
 * asks whether a photo may be handed in at all, and one that asks again and keeps it.
 */
@Component
class TakePicture {

    private final PhotoDesk desk;
    private final Photos photos;
    private final LoosePictures loose;
    private final Clock clock;

    TakePicture(PhotoDesk desk, Photos photos, LoosePictures loose, Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.loose = loose;
        this.clock = clock;
    }

    /** What is asked of the photo, where one may be handed in now. */
    @Transactional(readOnly = true)
    PhotoRule requireWelcome(UUID applicationId, UUID candidate) {
        return requireWelcome(desk.find(applicationId, candidate));
    }

    /** The same, asked again under the lock that two changes of one photo wait for; there it becomes the photo. */
    @Transactional
    PhotoOfApplication run(UUID applicationId, UUID candidate, HandIn handIn) {
        PhotoOfApplication found = desk.lock(applicationId, candidate);
        requireWelcome(found);
        Photo photo = photos.saveAndFlush(take(found, handIn, candidate, clock.instant()));
        return new PhotoOfApplication(found.request(), found.exam(), photo);
    }

    private PhotoRule requireWelcome(PhotoOfApplication found) {
        found.request().requireOpenAt(clock.instant());
        PhotoRule rule = found.exam().photoRule();
        if (found.photo() != null) {
            found.photo().requireReplaceable(rule);
        }
        return rule;
    }

    private Photo take(PhotoOfApplication found, HandIn handIn, UUID candidate, Instant now) {
        Photo photo = found.photo();
        if (photo == null) {
            photo = Photo.of(
                    Ids.next(), found.request().applicationId(), found.request().examId(), handIn, candidate, now);
        } else {
            photo.picture().keys().forEach(key -> loose.add(key, now));
            photo.replace(handIn, found.exam().photoRule(), candidate, now);
        }
        loose.take(handIn.picture().keys());
        return photo;
    }
}
