package org.keju.application.domain.exam;

import java.util.Map;
import java.util.Set;

/**
 * What must have been answered for something to apply.
 *
 * @param wanted fields of the form and, for each, the answers any of which will do; all of the fields must fit
 */
public record When(Map<String, Set<String>> wanted) {

    public static final When ALWAYS = new When(Map.of());

    public When {
        wanted = Map.copyOf(wanted);
    }

    public boolean always() {
        return wanted.isEmpty();
    }

    public boolean holds(Answers answers) {
        return wanted.entrySet().stream()
                .allMatch(entry -> answers.to(entry.getKey())
                        .filter(entry.getValue()::contains)
                        .isPresent());
    }
}
