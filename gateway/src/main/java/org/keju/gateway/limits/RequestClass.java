package org.keju.gateway.limits;

import java.util.Locale;

/** Requests that cost about the same, and so are counted together. */
public enum RequestClass {
    /** Registering, logging in, recovering a password: each costs a password hash. */
    WAY_IN,
    /** Whatever carries a file. */
    UPLOAD,
    /** Searches in long tables. */
    SEARCH,
    /** Every other call of a service. */
    CALL,
    /** Files of a site, which cost next to nothing and are never counted. */
    FILE;

    /** The name in settings, metrics and headers, such as {@code way-in}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
