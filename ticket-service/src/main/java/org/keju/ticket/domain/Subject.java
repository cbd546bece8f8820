package org.keju.ticket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One paper of an exam; its day and times are read in the exam's zone. */
public record Subject(String code, Bilingual name, LocalDate date, LocalTime startsAt, LocalTime endsAt) {

    Instant end(ZoneId zone) {
        return date.atTime(endsAt).atZone(zone).toInstant();
    }
}
