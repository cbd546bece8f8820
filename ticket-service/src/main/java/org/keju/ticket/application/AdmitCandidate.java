package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the candidate of a complete application take part. Who takes part already or has withdrawn stays as is. */
@Service
public class AdmitCandidate {

    private final Admissions admissions;
    private final TicketPhotos photos;
    private final Tallies tallies;
    private final Clock clock;

    public AdmitCandidate(Admissions admissions, TicketPhotos photos, Tallies tallies, Clock clock) {
        this.admissions = admissions;
        this.photos = photos;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    public void run(Admission.Completed completed) {
        if (admissions.findForUpdate(completed.applicationId()).isEmpty()) {
            admit(completed);
        }
    }

    private void admit(Admission.Completed completed) {
        Instant now = clock.instant();
        Admission admission = Admission.of(completed, now);
        admissions.save(admission);
        admission.wantedPhoto(now).ifPresent(photos::save);
        tallies.add(completed.examId(), completed.applicationId(), new Tally(1, 0));
    }
}
