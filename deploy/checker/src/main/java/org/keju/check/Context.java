package org.keju.check;

import java.util.Locale;

/** The bounded contexts, each with a database of its own. */
public enum Context {
    IDENTITY,
    APPLICATION,
    PHOTO,
    REVIEW,
    PAYMENT,
    TICKET;

    /** As it is written in names of programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
