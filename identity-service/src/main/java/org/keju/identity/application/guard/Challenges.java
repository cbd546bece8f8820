package org.keju.identity.application.guard;

import java.time.Instant;
import java.util.Optional;
import org.keju.identity.domain.guard.Purpose;

/** Sets tasks that take a computer some work, and checks what comes back. */
public interface Challenges {

    /** A task of twice the work for each level. It is signed; nothing is stored until it has been solved. */
    Challenge set(Purpose purpose, int level);

    /** Reads a solution; empty when it is wrong, altered, expired or nothing of ours. It may have been used before. */
    Optional<Solved> check(String proof);

    /** A challenge of ALTCHA's protocol, member for member. */
    record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /**
     * A task that was solved.
     *
     * @param challenge what names it
     */
    record Solved(byte[] challenge, Purpose purpose, int level, Instant expiresAt) {}
}
