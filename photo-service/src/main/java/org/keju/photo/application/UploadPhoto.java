package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.Photos;
import org.keju.photo.domain.Picture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a candidate's file. Reading it takes long, so it happens between two short transactions: one that asks whether a photo
 * may be handed in at all, and one that asks again and keeps it.
 */
@Service
public class UploadPhoto {

    private final PhotoDesk desk;
    private final Photos photos;
    private final PictureInspector inspector;
    private final KeepPicture keepPicture;
    private final LoosePictures loose;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadPhoto(
            PhotoDesk desk,
            Photos photos,
            PictureInspector inspector,
            KeepPicture keepPicture,
            LoosePictures loose,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.photos = photos;
        this.inspector = inspector;
        this.keepPicture = keepPicture;
        this.loose = loose;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public PhotoOfApplication run(UUID applicationId, UUID candidate, PhotoFile file) {
        PhotoRule rule = Objects.requireNonNull(
                transaction.execute(status -> requireUploadable(desk.find(applicationId, candidate))));
        if (file.size() > rule.maxBytes()) {
            throw new PictureRefused(PictureFault.Kind.WRONG_BYTES, file.size(), rule.minBytes(), rule.maxBytes());
        }
        InspectedPicture inspected = inspector.inspect(file, rule);
        Picture picture = new Picture(
                inspected.originalSha256(),
                keepPicture.run(inspected.master()),
                keepPicture.run(inspected.rendition()));
        return Objects.requireNonNull(transaction.execute(status -> {
            PhotoOfApplication found = desk.lock(applicationId, candidate);
            requireUploadable(found);
            return keep(found, picture, inspected, candidate);
        }));
    }

    private PhotoRule requireUploadable(PhotoOfApplication found) {
        found.request().requireOpenAt(clock.instant());
        PhotoRule rule = found.exam().photoRule();
        if (found.photo() != null) {
            found.photo().requireReplaceable(rule);
        }
        return rule;
    }

    private PhotoOfApplication keep(
            PhotoOfApplication found, Picture picture, InspectedPicture inspected, UUID candidate) {
        Instant now = clock.instant();
        Photo photo = found.photo();
        if (photo == null) {
            photo = Photo.upload(
                    Ids.next(),
                    found.request().applicationId(),
                    found.request().examId(),
                    picture,
                    inspected.checks(),
                    candidate,
                    now);
        } else {
            photo.picture().keys().forEach(key -> loose.add(key, now));
            photo.replace(picture, inspected.checks(), found.exam().photoRule(), candidate, now);
        }
        loose.take(picture.keys());
        return new PhotoOfApplication(found.request(), found.exam(), photos.saveAndFlush(photo));
    }
}
