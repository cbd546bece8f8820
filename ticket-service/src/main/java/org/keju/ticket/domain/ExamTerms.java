package org.keju.ticket.domain;

import java.time.ZoneId;
import java.util.List;

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

    /** All papers of this exam. */
    public Papers papers() {
        return Papers.all(subjects);
    }
}
