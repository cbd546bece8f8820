package org.keju.photo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an auditor the photo that waits longest and that nobody else holds. */
@Service
public class ClaimNextPhoto {

    private final Photos photos;
    private final PhotoDesk desk;
    private final Duration lease;
    private final Clock clock;

    ClaimNextPhoto(Photos photos, PhotoDesk desk, AuditTerms terms, Clock clock) {
        this.photos = photos;
        this.desk = desk;
        this.lease = terms.lease();
        this.clock = clock;
    }

    /** Empty when no photo waits for an auditor. */
    @Transactional
    public Optional<Audit> run(UUID auditor) {
        Instant now = clock.instant();
        return photos.findNextUnclaimed(now).map(photo -> claim(photo, auditor, now));
    }

    private Audit claim(Photo photo, UUID auditor, Instant now) {
        photo.claim(auditor, lease, now);
        return new Audit(photos.saveAndFlush(photo), desk.examOf(photo));
    }
}
