package org.keju.application.domain.progress;

import java.util.Locale;

/** One of the orthogonal parts that every exam's process is made of (five-systems, 3.0). A definition wires them with guards. */
public enum Region {
    COMMITMENT,
    APPLICATION,
    PHOTO,
    QUALIFICATION,
    EXEMPTION,
    FEE,
    SEAT,
    TICKET,
    SCORE;

    /** The word by which a definition calls this region. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The region that a definition calls by this word. */
    public static Region of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
