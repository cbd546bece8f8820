package org.keju.ticket.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this service needs to know of an exam, as its latest definition has it.
 *
 * @param code by which people know the exam, such as {@code demo-2026}
 * @param definitionVersion counts up from 1
 * @param zone in which the times of the subjects are meant
 */
public record ExamTerms(
        String code,
        int definitionVersion,
        Bilingual title,
        ZoneId zone,
        TicketWindow window,
        List<Subject> subjects,
        List<Bilingual> rules) {

    /** From when on tickets are neither printed nor asked for at a door; empty while that is not fixed. */
    public Optional<Instant> overAt() {
        return Stream.concat(
                        Stream.ofNullable(window.closesAt()), subjects.stream().map(subject -> subject.end(zone)))
                .max(Comparator.naturalOrder());
    }

    /** All papers of this exam. */
    public Papers papers() {
        return Papers.all(subjects);
    }
}
