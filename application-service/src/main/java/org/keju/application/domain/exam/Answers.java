package org.keju.application.domain.exam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers to a form, by field name. Surrounding blanks are taken off; a blank answer is no answer. */
public record Answers(Map<String, String> byField) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, String> given = new LinkedHashMap<>();
        byField.forEach((field, answer) -> {
            if (!answer.isBlank()) {
                given.put(field, answer.strip());
            }
        });
        byField = Collections.unmodifiableMap(given);
    }

    public Optional<String> to(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** Never shows an answer: they are personal. */
    @Override
    public String toString() {
        return "Answers to " + byField.keySet();
    }
}
