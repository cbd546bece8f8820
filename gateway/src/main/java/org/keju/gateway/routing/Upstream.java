package org.keju.gateway.routing;

import java.util.Locale;

/** The services behind the gateway. */
public enum Upstream {
    IDENTITY,
    APPLICATION,
    PHOTO,
    REVIEW,
    PAYMENT,
    TICKET;

    /** The name in logs, metrics and problems, such as {@code photo-service}. */
    public String serviceName() {
        return label() + "-service";
    }

    /** The name in settings and addresses, such as {@code photo}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
