package org.keju.application.domain;

import java.util.UUID;

/** Somebody changed the application after the one who now wants to change it last looked. */
public final class StaleApplication extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleApplication(UUID id, long expected) {
        super("application " + id + " is no longer at version " + expected);
    }
}
