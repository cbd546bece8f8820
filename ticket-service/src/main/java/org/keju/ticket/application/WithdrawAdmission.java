package org.keju.ticket.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the part of a candidate who withdrew or whose application lapsed; most such applications never were complete. The seat is
 * free for the next run, unless the ticket has been printed: then it stays empty, so that no ticket number ever means two people.
 * The copy of the photo goes.
 */
@Service
public class WithdrawAdmission {

    private final Admissions admissions;
    private final Seats seats;
    private final TicketPhotos photos;
    private final Tallies tallies;
    private final Clock clock;

    public WithdrawAdmission(Admissions admissions, Seats seats, TicketPhotos photos, Tallies tallies, Clock clock) {
        this.admissions = admissions;
        this.seats = seats;
        this.photos = photos;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId) {
        admissions.findForUpdate(applicationId).ifPresent(admission -> {
            boolean tookPart = admission.takesPart();
            admission.withdraw();
            boolean leftSeat = admission.hasPrintedTicket()
                    ? tookPart && seats.find(applicationId).isPresent()
                    : seats.free(applicationId);
            photos.findForUpdate(applicationId).ifPresent(photo -> photo.release(clock.instant()));
            tallies.add(admission.examId(), applicationId, new Tally(tookPart ? -1 : 0, leftSeat ? -1 : 0));
        });
    }
}
