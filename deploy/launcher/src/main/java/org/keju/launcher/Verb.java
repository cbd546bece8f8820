package org.keju.launcher;

import java.util.Arrays;
import java.util.Locale;

/** What the launcher can be asked to do. */
enum Verb {
    UP,
    DOWN,
    STATUS,
    LOGS,
    ENV,
    WARM,
    TEST,
    BENCH,
    CHECK,
    HELP;

    static Verb named(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError("There is no command '" + word + "'"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the name of a part follows. */
    boolean takesPart() {
        return this == LOGS || this == ENV;
    }

    /** How one asks for that part. */
    String question() {
        return this == LOGS ? "The log of" : "The environment of";
    }
}
