package org.keju.identity.hashing;

import java.util.Locale;

/** Whose hash is waiting. While both lanes have somebody waiting they take turns, so a rush in one costs the other one hash. */
enum Lane {
    /** Somebody who wants in, or who only says so. */
    LOG_IN,

    /** Somebody who registers or changes a password. */
    ENTRY;

    Lane other() {
        return this == LOG_IN ? ENTRY : LOG_IN;
    }

    /** The lane in the names of metrics. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
