package org.keju.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.FindTicket;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.SeatPlace;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TicketState;

/** A ticket as its owner sees it. Times of subjects are in the exam's zone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketResponse(
        TicketState state,
        boolean printable,
        @Nullable String ticketNumber,
        @Nullable Site site,
        @Nullable Room room,
        @Nullable Integer seat,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String zone,
        List<Paper> subjects) {

    record Site(String code, String name, String address) {}

    record Room(String code, String name) {}

    record Paper(String code, Bilingual name, LocalDate date, LocalTime startsAt, LocalTime endsAt) {

        static Paper of(Subject subject) {
            return new Paper(subject.code(), subject.name(), subject.date(), subject.startsAt(), subject.endsAt());
        }
    }

    static TicketResponse of(FindTicket.Found found) {
        SeatPlace place = found.place();
        return new TicketResponse(
                found.state(),
                found.printable(),
                found.number() == null ? null : found.number().value(),
                place == null ? null : new Site(place.siteCode(), place.siteName(), place.address()),
                place == null ? null : new Room(place.roomCode(), place.roomName()),
                place == null ? null : place.seatNumber(),
                found.window().opensAt(),
                found.window().closesAt(),
                found.zone() == null ? null : found.zone().getId(),
                found.subjects().stream().map(Paper::of).toList());
    }
}
