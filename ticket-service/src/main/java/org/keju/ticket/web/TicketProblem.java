package org.keju.ticket.web;

import java.util.Locale;
import org.keju.kit.problem.ProblemType;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.TicketRefused;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.springframework.http.HttpStatus;

/** The ways in which this service refuses. */
enum TicketProblem implements ProblemType {
    TICKET_NOT_FOUND(HttpStatus.NOT_FOUND),
    TICKET_NOT_SEATED(HttpStatus.CONFLICT),
    TICKET_WINDOW_NOT_FIXED(HttpStatus.CONFLICT),
    TICKET_NOT_OPEN_YET(HttpStatus.CONFLICT),
    TICKET_CLOSED(HttpStatus.CONFLICT),
    TICKET_PHOTO_MISSING(HttpStatus.CONFLICT),
    TICKET_PRINTER_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    SEATING_EXAM_UNKNOWN(HttpStatus.NOT_FOUND),
    SEATING_ROOM_UNKNOWN(HttpStatus.NOT_FOUND),
    SEATING_BUSY(HttpStatus.CONFLICT),
    SEATING_NO_ROOMS(HttpStatus.CONFLICT),
    SEATING_ROOM_IN_USE(HttpStatus.UNPROCESSABLE_CONTENT),
    SEATING_TICKETS_OUT(HttpStatus.CONFLICT),
    SEATING_SITE_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    SCORE_SHEET_NOT_FOUND(HttpStatus.NOT_FOUND),
    SCORE_SHEET_CLOSED(HttpStatus.CONFLICT),
    SCORE_SAME_PERSON(HttpStatus.UNPROCESSABLE_CONTENT),
    SCORE_NOT_PUBLISHED(HttpStatus.NOT_FOUND),
    SCORE_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    SCORE_IMPORT_BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    TicketProblem(HttpStatus status) {
        this.status = status;
    }

    static TicketProblem of(TicketRefused.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> TICKET_NOT_FOUND;
            case NOT_SEATED -> TICKET_NOT_SEATED;
            case WINDOW_NOT_FIXED -> TICKET_WINDOW_NOT_FIXED;
            case NOT_OPEN_YET -> TICKET_NOT_OPEN_YET;
            case CLOSED -> TICKET_CLOSED;
            case PHOTO_MISSING -> TICKET_PHOTO_MISSING;
        };
    }

    static TicketProblem of(SeatingRefused.Reason reason) {
        return switch (reason) {
            case EXAM_UNKNOWN -> SEATING_EXAM_UNKNOWN;
            case ROOM_UNKNOWN -> SEATING_ROOM_UNKNOWN;
            case BUSY -> SEATING_BUSY;
            case NO_ROOMS -> SEATING_NO_ROOMS;
            case ROOM_IN_USE -> SEATING_ROOM_IN_USE;
            case TICKETS_OUT -> SEATING_TICKETS_OUT;
        };
    }

    static TicketProblem of(ScoresRefused.Reason reason) {
        return switch (reason) {
            case SHEET_NOT_FOUND -> SCORE_SHEET_NOT_FOUND;
            case SHEET_CLOSED -> SCORE_SHEET_CLOSED;
            case SAME_PERSON -> SCORE_SAME_PERSON;
            case NOT_PUBLISHED -> SCORE_NOT_PUBLISHED;
        };
    }

    /** {@code ticket.not-found} for {@code TICKET_NOT_FOUND}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
