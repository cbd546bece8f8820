package org.keju.gateway.routing;

/** For how long a service is waited for depends on what it has to do, and not on whose allowance the request takes from. */
public enum Patience {
    ORDINARY,
    /** Passwords are hashed in turn: a change of password waits for two, that of the present one and that of the new one. */
    HASHING,
    /** A file comes over whatever line its sender has. */
    UPLOAD
}
