package org.keju.photo.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an auditor how much waits and what is already held. */
@Service
public class FindAudits {

    private final Photos photos;
    private final PhotoDesk desk;
    private final Clock clock;

    FindAudits(Photos photos, PhotoDesk desk, Clock clock) {
        this.photos = photos;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AuditQueue run(UUID auditor) {
        List<Audit> held = photos.findHeldBy(auditor, clock.instant()).stream()
                .map(photo -> new Audit(photo, desk.examOf(photo)))
                .toList();
        return new AuditQueue(photos.countWaiting(), held);
    }
}
