package org.keju.photo.application;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos that a candidate may use again. Both exams must say that photos belong to the account: the one now applied for, and
 * the one that the photo was handed in for, since nobody who handed it in elsewhere was told that it would serve for more.
 */
@Component
class EarlierPhotos {

    /** More than anybody chooses among. */
    private static final int MOST = 20;

    private final Photos photos;
    private final PhotoDesk desk;

    EarlierPhotos(Photos photos, PhotoDesk desk) {
        this.photos = photos;
        this.desk = desk;
    }

    /** The latest first, each picture once; none where the exam wants a photo of its own. */
    @Transactional(readOnly = true)
    List<EarlierPhoto> of(UUID applicationId, UUID candidate) {
        if (desk.find(applicationId, candidate).exam().photoRule().owner() != PhotoOwner.ACCOUNT) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return photos.findFitOf(candidate, applicationId, MOST).stream()
                .filter(photo -> seen.add(photo.picture().master()))
                .map(this::describe)
                .toList();
    }

    /** One of them; anything else is not there. */
    @Transactional(readOnly = true)
    EarlierPhoto require(UUID applicationId, UUID candidate, UUID photoId) {
        return of(applicationId, candidate).stream()
                .filter(photo -> photo.photoId().equals(photoId))
                .findFirst()
                .orElseThrow(NoSuchPhoto::new);
    }

    private EarlierPhoto describe(Photo photo) {
        var decision = Objects.requireNonNull(photo.decision(), "approved without a decision");
        return new EarlierPhoto(photo.id(), desk.examOf(photo), photo.picture(), decision.at());
    }
}
