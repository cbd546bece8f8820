package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.AdmissionTicket;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatPlace;
import org.keju.ticket.domain.TicketPhotos;
import org.keju.ticket.domain.TicketRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a ticket says, if it may be printed now. */
@Service
class PrepareTicket {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final TicketFile file;
    private final TicketPhotos photos;
    private final Clock clock;

    PrepareTicket(TicketFile file, TicketPhotos photos, Clock clock) {
        this.file = file;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * A ticket that may be printed.
     *
     * @param admission of whom it is
     */
    record Prepared(AdmissionTicket ticket, Admission admission) {}

    public Prepared run(UUID applicationId, UUID accountId) {
        TicketFile.Contents contents = file.open(applicationId, accountId);
        Exam exam = contents.exam();
        Seat seat = contents.seat();
        SeatPlace place = contents.place();
        if (exam == null) {
            throw new TicketRefused(TicketRefused.Reason.WINDOW_NOT_FIXED);
        }
        refuseOutsideWindow(exam.terms());
        if (seat == null || place == null) {
            throw new TicketRefused(TicketRefused.Reason.NOT_SEATED);
        }
        if (contents.lacksPhoto()) {
            throw new TicketRefused(TicketRefused.Reason.PHOTO_MISSING);
        }
        Admission admission = contents.admission();
        return new Prepared(admission.ticket(exam.terms(), seat.ticketNumber(), place), admission);
    }

    /** Has a photo fetched again whose copy is gone, by itself or because the exam seemed to be long over. */
    @Transactional
    public void photoIsLost(Admission admission) {
        Instant now = clock.instant();
        photos.findById(admission.applicationId())
                .ifPresentOrElse(
                        photo -> photo.lost(now),
                        () -> admission.wantedPhoto(now).ifPresent(photos::save));
    }

    private void refuseOutsideWindow(ExamTerms terms) {
        switch (terms.window().at(clock.instant())) {
            case NOT_FIXED -> throw new TicketRefused(TicketRefused.Reason.WINDOW_NOT_FIXED);
            case BEFORE ->
                throw new TicketRefused(
                        TicketRefused.Reason.NOT_OPEN_YET, told(terms.window().opensAt(), terms.zone()));
            case AFTER ->
                throw new TicketRefused(
                        TicketRefused.Reason.CLOSED, told(terms.window().closesAt(), terms.zone()));
            case OPEN -> {}
        }
    }

    private static String told(@Nullable Instant time, ZoneId zone) {
        return time == null ? "" : MINUTE.format(time.atZone(zone));
    }
}
