package org.keju.ticket.domain.scores;

import java.util.Locale;
import java.util.Optional;

/** How a paper ended. */
public enum Mark {
    /** With points. */
    SCORED("", ""),
    /** The candidate was not there. */
    ABSENT("absent", "缺考"),
    /** The paper does not count, because the candidate broke a rule. */
    VOID("void", "违纪");

    private final String english;
    private final String chinese;

    Mark(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What a word in place of points means. */
    static Optional<Mark> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(ABSENT.english) || lower.equals(ABSENT.chinese)) {
            return Optional.of(ABSENT);
        }
        return lower.equals(VOID.english) || lower.equals(VOID.chinese) ? Optional.of(VOID) : Optional.empty();
    }
}
