package org.keju.launcher;

import java.util.Arrays;
import java.util.Locale;

/** What the launcher can be asked to do. */
enum Verb {
    UP,
    DOWN,
    STATUS,
    LOGS,
    TEST,
    BENCH,
    HELP;

    static Verb named(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError("There is no command '" + word + "'"));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
