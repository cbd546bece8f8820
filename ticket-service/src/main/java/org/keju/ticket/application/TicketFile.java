package org.keju.ticket.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatPlace;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.keju.ticket.domain.TicketRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what this service holds about the ticket of one application, for its owner only. */
@Service
class TicketFile {

    private final Admissions admissions;
    private final Exams exams;
    private final Seats seats;
    private final TestRooms rooms;
    private final TicketPhotos photos;

    TicketFile(Admissions admissions, Exams exams, Seats seats, TestRooms rooms, TicketPhotos photos) {
        this.admissions = admissions;
        this.exams = exams;
        this.seats = seats;
        this.rooms = rooms;
        this.photos = photos;
    }

    /**
     * What there is so far.
     *
     * @param exam missing while its definition is still under way
     * @param photo null where the exam does without photos
     */
    record Contents(
            Admission admission,
            @Nullable Exam exam,
            @Nullable Seat seat,
            @Nullable SeatPlace place,
            @Nullable TicketPhoto photo) {

        /** Whether the ticket waits for its photo. */
        boolean lacksPhoto() {
            return photo != null && !photo.isKept();
        }
    }

    @Transactional(readOnly = true)
    public Contents open(UUID applicationId, UUID accountId) {
        Admission admission = admissions
                .findOwned(applicationId, accountId)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOT_FOUND));
        Seat seat = seats.find(applicationId).orElse(null);
        return new Contents(
                admission,
                exams.findById(admission.examId()).orElse(null),
                seat,
                seat == null ? null : place(seat),
                photos.findById(applicationId).orElse(null));
    }

    private SeatPlace place(Seat seat) {
        return rooms.find(seat.roomId()).orElseThrow().place(seat.seatNumber());
    }
}
