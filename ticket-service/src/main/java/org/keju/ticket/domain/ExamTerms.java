package org.keju.ticket.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs to know of an exam, as its latest definition has it.
 *
 * @param code by which people know the exam, such as {@code demo-2026}
 * @param definitionVersion counts up from 1
 * @param zone in which the times of the subjects are meant
 * @param cities those that candidates chose from; null in terms of the time when nobody told their names
 */
public record ExamTerms(
        String code,
        int definitionVersion,
        Bilingual title,
        ZoneId zone,
        TicketWindow window,
        List<Subject> subjects,
        List<Bilingual> rules,
        @Nullable List<NamedCity> cities) {

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

    /** What people call a city; empty where nobody has told, and its code is all there is. */
    public Optional<Bilingual> nameOf(TestCity city) {
        return Stream.ofNullable(cities)
                .flatMap(List::stream)
                .filter(named -> named.code().equals(city.code()))
                .map(NamedCity::name)
                .findFirst();
    }
}
