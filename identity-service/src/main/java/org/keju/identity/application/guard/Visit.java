package org.keju.identity.application.guard;

import java.util.Optional;

/** Who is at the door in the present request. */
public interface Visit {

    /** Where the request comes from: an IPv4 address, or the /64 that an IPv6 address is in, which one household has. */
    String source();

    /** The name of the browser, if it was given one at an earlier log-in. */
    Optional<String> device();

    /** Gives the browser a name that it will show at its next visit. */
    void nameDevice(String name);

    /** The proof of work that came with the request, as it came. */
    Optional<String> proof();
}
