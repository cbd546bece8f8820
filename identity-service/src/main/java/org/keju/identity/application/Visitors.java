package org.keju.identity.application;

import java.util.Optional;
import org.keju.identity.domain.SessionOrigin;

/** Whoever is at the door now. */
public interface Visitors {

    /** Where the present request comes from. */
    SessionOrigin origin();

    /** The address of whoever sent the present request; empty where the service acts by itself. */
    Optional<String> address();
}
