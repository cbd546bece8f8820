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

    /** Exams are application-service's, too. */
    boolean publishesOn(String topic) {
        return topic.equals("keju." + word()) || (this == APPLICATION && topic.equals("keju.exam"));
    }

    /** As it is written in names of programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
