package org.keju.identity.application;

import org.keju.identity.domain.SessionOrigin;

/** Whoever is at the door now. */
public interface Visitors {

    /** Where the present request comes from. */
    SessionOrigin origin();
}
