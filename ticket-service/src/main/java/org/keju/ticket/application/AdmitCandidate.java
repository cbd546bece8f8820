package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.Seats;
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
    private final TicketAnnouncements announcements;
    private final Clock clock;

    public AdmitCandidate(
            Admissions admissions,
            TicketPhotos photos,
            Seats seats,
            TestRooms rooms,
            TicketAnnouncements announcements,
            Clock clock) {
        this.admissions = admissions;
        this.photos = photos;
        this.seats = seats;
        this.rooms = rooms;
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
    }

    /** A seat that a printed ticket names is the candidate's again; any other was free to be given and is arranged anew. */
    private void resume(Admission admission, Admission.Completed completed) {
        if (admission.resume(completed)) {
            photos.findById(completed.applicationId())
                    .ifPresent(photo -> photo.replace(completed.photoId(), clock.instant()));
            if (admission.hasPrintedTicket()) {
                seats.find(completed.applicationId()).ifPresent(this::tellAgain);
            } else {
                seats.free(completed.applicationId());
            }
        }
    }

    private void tellAgain(Seat seat) {
        TestRoom room = rooms.find(seat.roomId()).orElseThrow();
        announcements.seatAssigned(
                seat.examId(),
                new SeatRegister.Given(
                        seat.applicationId(),
                        seat.ticketNumber().value(),
                        room.site().code(),
                        room.code(),
                        seat.seatNumber(),
                        seat.assignedAt()));
    }
}
