package org.keju.identity.domain.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a proof of work is for. A proof for one purpose is none for another. */
public enum Purpose {
    REGISTRATION,
    LOG_IN,
    /** Of a password, and the activation of an account, which is the same with a code that lasts longer. */
    RECOVERY;

    /** The purpose as it is written in addresses and challenges. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Purpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
