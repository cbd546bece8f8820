package org.keju.application.domain.eligibility;

import java.util.Optional;

/** An academic degree, from none to the highest. */
public enum Degree {
    NONE("无"),
    BACHELOR("学士"),
    MASTER("硕士"),
    DOCTOR("博士");

    private final String word;

    Degree(String word) {
        this.word = word;
    }

    static Optional<Degree> of(String word) {
        for (Degree degree : values()) {
            if (degree.word.equals(word)) {
                return Optional.of(degree);
            }
        }
        return Optional.empty();
    }

    /** What one is awarded who completes a level. */
    static Degree of(EducationLevel level) {
        return switch (level) {
            case COLLEGE -> NONE;
            case BACHELOR -> BACHELOR;
            case MASTER -> MASTER;
            case DOCTOR -> DOCTOR;
        };
    }
}
