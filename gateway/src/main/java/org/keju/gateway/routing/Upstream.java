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
    String serviceName() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
