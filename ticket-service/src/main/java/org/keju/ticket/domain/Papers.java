package org.keju.ticket.domain;

import java.util.List;

/**
 * Some papers of an exam, by their codes. Those who write the same papers are seated together.
 *
 * @param codes in alphabetical order, each once
 */
public record Papers(List<String> codes) {

    private static final String SEPARATOR = ",";

    public Papers {
        codes = codes.stream().distinct().sorted().toList();
    }

    /** Reads what {@link #text()} wrote. */
    public static Papers parse(String text) {
        return new Papers(List.of(text.split(SEPARATOR)));
    }

    static Papers all(List<Subject> subjects) {
        return new Papers(subjects.stream().map(Subject::code).toList());
    }

    /** The subjects among these that are written. */
    List<Subject> of(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> codes.contains(subject.code()))
                .toList();
    }

    public String text() {
        return String.join(SEPARATOR, codes);
    }
}
