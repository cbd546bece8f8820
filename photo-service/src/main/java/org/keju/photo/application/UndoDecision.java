package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRefused;
import org.keju.photo.domain.PhotoRequest;
import org.keju.photo.domain.PhotoRequests;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An auditor takes a decision back, perhaps a colleague's, and holds the photo then. The process is told nothing yet: for it the
 * old decision counts until there is a new one, so that nobody is sent back and forth by a slip of the hand.
 */
@Service
public class UndoDecision {

    private final Photos photos;
    private final PhotoRequests requests;
    private final PhotoDesk desk;
    private final AuditTerms terms;
    private final Clock clock;

    UndoDecision(Photos photos, PhotoRequests requests, PhotoDesk desk, AuditTerms terms, Clock clock) {
        this.photos = photos;
        this.requests = requests;
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    /** The photo, held by the auditor. The request is locked, because its candidate may be about to hand in another picture. */
    @Transactional
    public Audit run(UUID photoId, UUID auditor) {
        Instant now = clock.instant();
        Photo found = photos.findById(photoId).orElseThrow(NoSuchPhoto::new);
        PhotoRequest request =
                requests.lockByApplicationId(found.applicationId()).orElseThrow(NoSuchPhoto::new);
        if (request.hasEnded()) {
            throw new PhotoRefused(PhotoRefused.Rule.TOO_LATE_TO_UNDO);
        }
        found.undo(auditor, terms.undoFor(), terms.lease(), now);
        return new Audit(photos.saveAndFlush(found), desk.examOf(found));
    }
}
