package org.keju.photo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the decisions that can still be undone, the latest first. */
@Service
public class FindDecisions {

    private static final int MOST = 50;

    private final Photos photos;
    private final PhotoDesk desk;
    private final AuditTerms terms;
    private final Clock clock;

    FindDecisions(Photos photos, PhotoDesk desk, AuditTerms terms, Clock clock) {
        this.photos = photos;
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Audit> of(UUID auditor) {
        return withExams(photos.findDecidedBy(auditor, earliest(), MOST));
    }

    @Transactional(readOnly = true)
    public List<Audit> ofEverybody() {
        return withExams(photos.findDecided(earliest(), MOST));
    }

    private Instant earliest() {
        return clock.instant().minus(terms.undoFor());
    }

    private List<Audit> withExams(List<Photo> decided) {
        return decided.stream()
                .map(photo -> new Audit(photo, desk.examOf(photo)))
                .toList();
    }
}
