package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the candidate of a complete application take part. Who was admitted before, even if withdrawn since, stays as is. */
@Service
public class AdmitCandidate {

    private final Admissions admissions;
    private final TicketPhotos photos;
    private final Clock clock;

    public AdmitCandidate(Admissions admissions, TicketPhotos photos, Clock clock) {
        this.admissions = admissions;
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public void run(Admission.Completed completed) {
        if (admissions.findById(completed.applicationId()).isEmpty()) {
            Instant now = clock.instant();
            admissions.save(Admission.of(completed, now));
            photos.save(TicketPhoto.wanted(completed.applicationId(), completed.photoId(), now));
        }
    }
}
