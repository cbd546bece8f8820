package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the candidate of a complete application take part, for the first time or again. Who takes part already or has withdrawn
 * stays as is.
 */
@Service
public class AdmitCandidate {

    private final Admissions admissions;
    private final TicketPhotos photos;
    private final Seats seats;
    private final TestRooms rooms;
    private final Tallies tallies;
    private final TicketAnnouncements announcements;
    private final Clock clock;

    public AdmitCandidate(
            Admissions admissions,
            TicketPhotos photos,
            Seats seats,
            TestRooms rooms,
            Tallies tallies,
            TicketAnnouncements announcements,
            Clock clock) {
        this.admissions = admissions;
        this.photos = photos;
        this.seats = seats;
        this.rooms = rooms;
        this.tallies = tallies;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public void run(Admission.Completed completed) {
        admissions
                .findForUpdate(completed.applicationId())
                .ifPresentOrElse(admission -> resume(admission, completed), () -> admit(completed));
    }

    private void admit(Admission.Completed completed) {
        Instant now = clock.instant();
        admissions.save(Admission.of(completed, now));
        photos.save(TicketPhoto.wanted(completed.applicationId(), completed.photoId(), now));
        tallies.add(completed.examId(), completed.applicationId(), new Tally(1, 0));
    }

    /** A seat that a printed ticket names is the candidate's again; any other was free to be given and is arranged anew. */
    private void resume(Admission admission, Admission.Completed completed) {
        if (admission.resume(completed)) {
            photos.findById(completed.applicationId())
                    .ifPresent(photo -> photo.replace(completed.photoId(), clock.instant()));
            tallies.add(
                    admission.examId(),
                    completed.applicationId(),
                    new Tally(1, admission.hasPrintedTicket() ? keepSeat(completed) : -freeSeat(completed)));
        }
    }

    private int keepSeat(Admission.Completed completed) {
        Optional<Seat> kept = seats.find(completed.applicationId());
        kept.ifPresent(this::tellAgain);
        return kept.isPresent() ? 1 : 0;
    }

    /** A run that had read who takes part before they ceased to may have given a seat afterwards. */
    private int freeSeat(Admission.Completed completed) {
        return seats.free(completed.applicationId()) ? 1 : 0;
    }

    private void tellAgain(Seat seat) {
        TestRoom room = rooms.find(seat.roomId()).orElseThrow();
        announcements.seatsAssigned(
                seat.examId(),
                List.of(new SeatRegister.Given(
                        seat.applicationId(),
                        seat.ticketNumber().value(),
                        room.site().code(),
                        room.code(),
                        seat.seatNumber(),
                        seat.assignedAt())));
    }
}
