package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;

/**
 * Shows the picture itself to the few who may see it: its owner, the auditor who holds it, any auditor while its decision can be
 * undone, and other services.
 */
@Service
public class ShowPicture {

    private final PhotoDesk desk;
    private final Photos photos;
    private final PhotoStore store;
    private final AuditTerms terms;
    private final Clock clock;

    ShowPicture(PhotoDesk desk, Photos photos, PhotoStore store, AuditTerms terms, Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    /** The candidate sees what will be printed. */
    public ShownPicture toOwner(UUID applicationId, UUID candidate) {
        Photo photo = desk.find(applicationId, candidate).photo();
        if (photo == null) {
            throw new NoSuchPhoto();
        }
        return show(photo.picture().rendition());
    }

    /** The auditor sees all that there is; who looks for the decision that was a slip of the hand knows it by the picture. */
    public ShownPicture toAuditor(UUID photoId, UUID auditor) {
        Photo photo = find(photoId);
        Instant now = clock.instant();
        if (!photo.hasDecisionYoungerThan(terms.undoFor(), now)) {
            photo.requireHeldBy(auditor, now);
        }
        return show(photo.picture().master());
    }

    /**
     * Other services print what an auditor found fit, and nothing else. They ask for the photo of somebody who takes part: whoever
     * took the approval back meanwhile came too late.
     */
    public ShownPicture toService(UUID photoId) {
        Photo photo = photos.findOnceApproved(photoId).orElseThrow(NoSuchPhoto::new);
        return show(photo.picture().rendition());
    }

    private Photo find(UUID photoId) {
        return photos.findById(photoId).orElseThrow(NoSuchPhoto::new);
    }

    private ShownPicture show(String key) {
        return new ShownPicture(key, store.read(key));
    }
}
